### Der Zustand der Seiten.
