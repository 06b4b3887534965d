import { dateLongue } from '#shared/dates/format.ts';
import { useEtatHote } from '#renderer/host/requetes.ts';

/** Sur le papier seulement : de quel fichier, et de quel jour, est ce que l'on tient. */
export function ImprimeLe({ fichier }: { readonly fichier: string }) {
  const { donnees } = useEtatHote();
  if (donnees === null) return null;
  return <p className="imprime-le">{`Comités Emploi, ${fichier}, imprimé le ${dateLongue(donnees.aujourdHui)}`}</p>;
}
