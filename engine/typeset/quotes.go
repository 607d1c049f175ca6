package typeset

// Closing are the marks that close what a mark opens, "" where it opens nothing: ” closes „ in Polish and in Dutch, and “ does in German and in Czech.
func Closing(opener rune) string {
	switch opener {
	case '“':
		return "”"
	case '„':
		return "“”"
	case '«':
		return "»"
	case '»':
		return "«"
	}
	return ""
}
