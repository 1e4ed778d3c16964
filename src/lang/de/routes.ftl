### Wer mit jemandem bekannt machen kann.
