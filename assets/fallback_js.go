package assets

// FallbackFont finds nothing here: see the file of the other platforms.
func FallbackFont(string) (data []byte, ok bool) { return nil, false }
