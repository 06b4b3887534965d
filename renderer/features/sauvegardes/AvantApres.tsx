import type { Sortie } from '#shared/contract/contract.ts';
import { pluriel } from '#shared/text/nombres.ts';

type Changement = Sortie<'sauvegardes.comparerObjet'>['changements'][number];

/** Changements montrés : assez pour décider ; au-delà, leur nombre. */
const MONTRES = 200;

const VIDE = '(vide)';

function UnChangement({ sens, sur, quoi, present, ancien }: Changement) {
  if (sens === 'revient')
    return (
      <li>
        <b>Revient</b> {quoi}
        {ancien !== null && ` : ${ancien}`}
      </li>
    );
  if (sens === 'part')
    return (
      <li>
        <b>Ajouté depuis</b> {quoi}
        {present !== null && ` : ${present}`}
      </li>
    );
  return (
    <li>
      {sur !== null && <span className="note">{sur}</span>}
      <b>{quoi}</b>
      <dl className="deux-etats">
        <dt>Dans la sauvegarde</dt>
        <dd>{ancien ?? VIDE}</dd>
        <dt>Dans le fichier</dt>
        <dd>{present ?? VIDE}</dd>
      </dl>
    </li>
  );
}

/** Ce qui distingue l'objet présent de celui de la sauvegarde, champ par champ. */
export function AvantApres({ changements }: { readonly changements: readonly Changement[] }) {
  return (
    <>
      <h3 className="titre-de-partie">{pluriel(changements.length, 'différence', 'différences')}</h3>
      <ol className="avant-apres">
        {changements.slice(0, MONTRES).map((changement, rang) => (
          <UnChangement key={rang} {...changement} />
        ))}
      </ol>
      {changements.length > MONTRES && <p className="note">{`Les ${MONTRES} premières sont montrées.`}</p>}
    </>
  );
}
