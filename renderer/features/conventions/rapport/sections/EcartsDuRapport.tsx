import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { Saisie } from '../rapport.types.ts';
import { releverQualitatif } from '../relever.ts';

interface Proprietes extends Pick<Saisie, 'lu' | 'vu'> {
  readonly indicateur: Saisie['lu']['indicateurs'][number];
}

function UnEcart({ lu: { rapport }, vu, indicateur: { id: indicateurId, libelle } }: Proprietes) {
  const { modifier } = useModification('rapports.commenter', { id: rapport.id, indicateurId, vu, objet: libelle });
  const ecrit = rapport.ecarts.find((un) => un.indicateurId === indicateurId);
  return (
    <ChampSurPlace
      libelle={libelle}
      souple
      exemple="Pourquoi il s’écarte de son objectif"
      valeur={ecrit?.commentaire ?? ''}
      relever={releverQualitatif}
      surEnregistrer={(commentaire) => modifier({ commentaire })}
    />
  );
}

/** Pourquoi chaque indicateur s'écarte de son objectif : une ligne par indicateur suivi. */
export function EcartsDuRapport({ lu, vu }: Pick<Saisie, 'lu' | 'vu'>) {
  if (lu.indicateurs.length === 0)
    return (
      <p className="note">
        Aucun indicateur suivi :{' '}
        <Lien vers={`/conventions/${lu.convention.id}/beneficiaires`}>choisissez-les à l’onglet Bénéficiaires</Lien>.
      </p>
    );
  return (
    <fieldset className="partie-de-section">
      <legend>Écarts à l’objectif</legend>
      {lu.indicateurs.map((indicateur) => (
        <UnEcart key={indicateur.id} lu={lu} vu={vu} indicateur={indicateur} />
      ))}
    </fieldset>
  );
}
