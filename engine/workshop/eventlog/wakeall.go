package eventlog

// WakeAll wakes everybody, whatever they watch, and never waits for them: for engines that may have missed a hint.
func (w *Wakes) WakeAll() {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, waiting := range w.waiting {
		for wake := range waiting {
			select {
			case wake <- struct{}{}:
			default: // one is on its way already
			}
		}
	}
}
