import { type ChoixDeFichier, ChoisirUnFichier } from '#renderer/ui/gestes/ChoisirUnFichier.tsx';

const TABLEAUX = '.xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt,.vcf';

/** Choisir le fichier d'un tableau. */
export const ChoisirUnTableau = (choix: ChoixDeFichier) => (
  <ChoisirUnFichier {...choix} libelle="Fichier du tableau" accepte={TABLEAUX} icone="tableau" />
);
