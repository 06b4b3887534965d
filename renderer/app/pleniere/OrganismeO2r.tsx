import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { OrganismeAAssocier } from '#shared/domain/convention/association.schema.ts';
import { enumerer } from '#shared/text/nombres.ts';

interface Proprietes {
  readonly organisme: OrganismeAAssocier;
  readonly choisie: string | null;
  readonly surChoisir: (personneId: string | null) => void;
}

/** Un organisme conventionné : sa place à la plénière ou, s'il n'en a pas, qui inviter. */
export function OrganismeO2r({ organisme, choisie, surChoisir }: Proprietes) {
  const { structureId, nom, conventions, place, personnes } = organisme;
  return (
    <li>
      <span>
        <Lien vers={`/annuaire/structures/${structureId}`}>{nom}</Lien>{' '}
        <span className="note">{enumerer(conventions.map(({ numero }) => numero))}</span>
      </span>
      {place !== null ? (
        <Etat sens="fait">{place === 'membre' ? 'Membre' : 'Invité'}</Etat>
      ) : personnes.length === 0 ? (
        <Lien vers={`/annuaire/structures/${structureId}`} libelle={`Ajouter une personne : ${nom}`} genre="geste">
          Ajouter une personne
        </Lien>
      ) : (
        <ChampChoix
          libelle={`Qui inviter de ${nom}`}
          vide="Personne"
          options={personnes.map(({ id, nom: qui, fonction }) => ({
            valeur: id as string,
            libelle: [qui, fonction].filter(Boolean).join(', '),
          }))}
          valeur={choisie}
          surChange={surChoisir}
        />
      )}
    </li>
  );
}
