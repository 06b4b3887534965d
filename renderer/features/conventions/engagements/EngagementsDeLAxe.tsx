import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { type Engagement, etatDEngagementSchema } from '#shared/domain/convention/engagements/engagement.schema.ts';
import { etatDEngagementLibelle } from '#shared/domain/convention/engagements/engagements.labels.ts';

interface Proprietes {
  readonly rang: number;
  readonly engagements: readonly Engagement[];
  readonly vu: number;
  readonly jour: string;
  readonly surOuvrir: (engagement: Engagement) => void;
}

const ETATS = etatDEngagementSchema.options.map((valeur) => ({ valeur, libelle: etatDEngagementLibelle[valeur] }));

function EtatDUnEngagement({ engagement, vu }: { readonly engagement: Engagement; readonly vu: number }) {
  const { id, intitule, etat } = engagement;
  const { modifier } = useModification('engagements.modifier', { id, vu, objet: intitule });
  return (
    <ChoixSurPlace
      libelle={`État : ${intitule}`}
      options={ETATS}
      valeur={etat}
      surEnregistrer={(choix) => (choix === null ? Promise.resolve() : modifier({ etat: choix }))}
    />
  );
}

/** Les engagements d'un axe ; l'état se change en place, le reste s'ouvre. */
export function EngagementsDeLAxe({ rang, engagements, vu, jour, surOuvrir }: Proprietes) {
  const enRetard = ({ echeance, etat }: Engagement): boolean =>
    echeance !== null && echeance < jour && etat !== 'tenu' && etat !== 'abandonne';
  const colonnes: readonly Colonne<Engagement>[] = [
    {
      id: 'engagement',
      titre: 'Engagement',
      entete: true,
      valeur: ({ intitule }) => intitule,
      cellule: (engagement) => (
        <Bouton genre="discret" libelle={`${engagement.intitule}, modifier`} surClic={() => surOuvrir(engagement)}>
          {engagement.intitule}
        </Bouton>
      ),
    },
    { id: 'qui', titre: 'Qui', cellule: ({ structure }) => structure },
    {
      id: 'echeance',
      titre: 'Pour le',
      etroite: true,
      valeur: ({ echeance }) => (echeance === null ? null : { date: echeance }),
      cellule: (engagement) =>
        engagement.echeance === null ? (
          ''
        ) : enRetard(engagement) ? (
          <Etat sens="retard">{dateCourte(engagement.echeance)}</Etat>
        ) : (
          dateCourte(engagement.echeance)
        ),
    },
    {
      id: 'etat',
      titre: 'État',
      valeur: ({ etat }) => etatDEngagementLibelle[etat],
      cellule: (engagement) => (
        <div className="libelle-cache">
          <EtatDUnEngagement engagement={engagement} vu={vu} />
        </div>
      ),
    },
    { id: 'note', titre: 'Note', cellule: ({ note }) => note },
  ];
  return (
    <Tableau
      libelle={`Engagements de l’axe ${rang}`}
      colonnes={colonnes}
      lignes={engagements}
      cle={({ id }) => id}
      vide={<p className="note">Aucun engagement encore dans cet axe.</p>}
    />
  );
}
