import type { Sortie } from '#shared/contract/contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

interface Proprietes {
  readonly contratId: string;
  readonly consignation: Sortie<'programmation.consignation'>;
}

const POURQUOI = {
  pas_ouverte: 'pas encore ouverte',
  sans_quorum: 'levée sans quorum',
  approuvee: 'compte rendu approuvé',
} as const;

/** Nulle séance où consigner : ce qui manque, et où aller. */
export function SansSeance({ contratId, consignation: { comites, fermees } }: Proprietes) {
  const [comite] = comites;
  if (comite === undefined)
    return (
      <Repere
        sens="info"
        mot="Ce contrat n’a pas de comité des financeurs."
        gestes={<Lien vers={`/contrats/${contratId}`}>Ouvrir la fiche du contrat</Lien>}
      >
        Il se crée d’un geste depuis la fiche du contrat ; les décisions se consignent ensuite à l’une de ses séances.
      </Repere>
    );
  return (
    <Repere
      sens="info"
      mot="Aucune séance ouverte ou levée."
      gestes={
        <>
          {fermees.map(({ id, date, pourquoi }) => (
            <Lien key={id} vers={`/reunions/${id}`}>
              {`${dateCourte(date)} : ${POURQUOI[pourquoi]}`}
            </Lien>
          ))}
          {fermees.length === 0 && <Lien vers={`/instances/${comite.id}`}>{comite.nom}</Lien>}
        </>
      }
    >
      Un comité ne décide pas avant de se tenir, et ne change pas un compte rendu approuvé.
    </Repere>
  );
}
