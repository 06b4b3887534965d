import { type ChoixDeFichier, ChoisirUnFichier } from '#renderer/ui/gestes/ChoisirUnFichier.tsx';

const WORD = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Choisir le Word rendu par le cabinet. */
export const ChoisirLeWord = (choix: ChoixDeFichier) => (
  <ChoisirUnFichier {...choix} libelle="Word corrigé" accepte={WORD} icone="word" />
);
