import { createContext, useContext } from 'react';

const Contexte = createContext(false);

/** Dit à tous les champs qu'il contient que rien ne s'enregistre : ils se lisent, et ne se changent pas. */
export const LectureSeule = Contexte.Provider;

/** Vrai si ce qui est montré se lit sans pouvoir s'écrire. */
export const useLectureSeule = (): boolean => useContext(Contexte);
