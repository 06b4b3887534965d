import { dateLongue } from '#shared/dates/format.ts';
import type { Sortie } from '#shared/contract/contract.ts';
import { useEtatHote } from '#renderer/host/requetes.ts';

type Fichier = Pick<NonNullable<Sortie<'hote.etat'>['fichier']>, 'nom' | 'exemple' | 'formation'>;

/** Ce qui distingue un fichier d'un vrai, quand le bandeau qui le dit n'est plus là. */
const nature = ({ exemple, formation }: Fichier): string =>
  exemple ? ' (exemple, rien de réel)' : formation ? ' (copie de formation, personnes inventées)' : '';

/** Sur le papier seulement : de quel fichier, et de quel jour, est ce que l'on tient. */
export function ImprimeLe({ fichier }: { readonly fichier: Fichier }) {
  const { donnees } = useEtatHote();
  if (donnees === null) return null;
  return (
    <p className="imprime-le">
      {`Comités Emploi, ${fichier.nom}${nature(fichier)}, imprimé le ${dateLongue(donnees.aujourdHui)}`}
    </p>
  );
}
