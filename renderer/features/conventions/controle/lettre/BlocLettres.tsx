import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { direLaLettre, montantsDeLaLettre } from '#shared/domain/convention/controle/lettre.rules.ts';
import type { LettreDeControle } from '#shared/domain/convention/controle/lettre.schema.ts';
import { montantFr } from '#shared/text/montants.ts';
import { adresseDuControle } from '#shared/domain/convention/echeancier/adresse-d-echeance.rules.ts';
import type { PartieDeControle } from '../controle.types.ts';
import { EtatDeLaLettre } from './EtatDeLaLettre.tsx';
import { PreparerLaLettre } from './PreparerLaLettre.tsx';

/** Les lettres de contrôle : où en est chacune, ce qu'elle écarte, ce qui en est maintenu. */
export function BlocLettres({ fiche: { convention }, controles, jour }: PartieDeControle) {
  const colonnes: readonly Colonne<LettreDeControle>[] = [
    {
      id: 'objet',
      titre: 'Lettre',
      entete: true,
      valeur: ({ objet }) => objet,
      cellule: ({ id, objet }) => (
        <Lien genre="objet" vers={adresseDuControle(convention.id, id)}>
          {objet}
        </Lien>
      ),
    },
    {
      id: 'etat',
      titre: 'État',
      valeur: (lettre) => direLaLettre(lettre, jour),
      cellule: (lettre) => <EtatDeLaLettre lettre={lettre} jour={jour} />,
    },
    {
      id: 'envoyee',
      titre: 'Envoyée le',
      valeur: ({ envoyeeLe }) => (envoyeeLe === null ? null : { date: envoyeeLe }),
      cellule: ({ envoyeeLe }) => (envoyeeLe === null ? '' : dateCourte(envoyeeLe)),
    },
    { id: 'constats', titre: 'Constats', nombre: true, cellule: ({ points }) => points.length },
    {
      id: 'ecarte',
      titre: 'Écarté',
      nombre: true,
      valeur: ({ points }) => ({ centimes: montantsDeLaLettre(points).ecarte }),
      cellule: ({ points }) => montantFr(montantsDeLaLettre(points).ecarte),
    },
    {
      id: 'maintenu',
      titre: 'Maintenu',
      nombre: true,
      valeur: ({ points }) => ({ centimes: montantsDeLaLettre(points).maintenu }),
      cellule: ({ closeLe, points }) => (closeLe === null ? '' : montantFr(montantsDeLaLettre(points).maintenu)),
    },
  ];
  return (
    <Bloc
      titre="Lettres de contrôle"
      geste={<PreparerLaLettre conventionId={convention.id} visiteId={null} jusquA={null} genre="discret" />}
    >
      <Tableau
        libelle="Lettres de contrôle"
        colonnes={colonnes}
        lignes={controles.lettres}
        cle={({ id }) => id}
        vide={
          <p className="note">
            Aucune lettre. Une visite ou une surcompensation proposée en prépare une, déjà remplie.
          </p>
        }
      />
    </Bloc>
  );
}
