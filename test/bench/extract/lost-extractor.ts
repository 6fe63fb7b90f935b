/** An extractor that does not start. */
throw new Error('where is my library')
