"""The front in the browser: thin views over the same stories, and sentences from the same catalogues."""
