import { useEffect, useRef } from 'react';
import { BarresDuTemps } from '#renderer/app/pilotage/BarresDuTemps.tsx';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import {
  attendusDe,
  compterAssiduite,
  direAssiduite,
  partDAssiduite,
  venusDe,
} from '#shared/domain/pilotage/assiduite.rules.ts';
import { statutDAssiduiteLibelle } from '#shared/domain/pilotage/assiduite.labels.ts';
import type { MembreSuivi, SeanceSuivie, TableauDInstance } from '#shared/domain/pilotage/tableau-d-instance.schema.ts';
import { partFr } from '#shared/text/montants.ts';
import { QuorumDeLaSeance } from './QuorumDeLaSeance.tsx';

type Ligne = SeanceSuivie & { readonly rang: number };

const jours = (nombre: number | null): string => (nombre === null ? '–' : `${nombre} j`);
/** Au-delà, les barres se liraient mal : elles se rassemblent par année. */
const BARRES_AU_PLUS = 16;

/** La part des présents et représentés, séance par séance ; par année quand elles sont nombreuses. */
function barresDe({ seances, membres }: TableauDInstance) {
  const statuts = (rang: number) => membres.map(({ presences }) => presences[rang] ?? null);
  const groupes = Map.groupBy(
    seances.map((seance, rang) => ({ seance, rang })),
    ({ seance }) => (seances.length > BARRES_AU_PLUS ? seance.date.slice(0, 4) : seance.id),
  );
  return [...groupes].map(([cle, siennes]) => {
    const part = partDAssiduite(compterAssiduite(siennes.flatMap(({ rang }) => statuts(rang))));
    const date = siennes[0]?.seance.date ?? '';
    const quand = cle === date.slice(0, 4) ? cle : `${date.slice(5, 7)}/${date.slice(2, 4)}`;
    return { cle, quand, part, dite: partFr(part) };
  });
}

function colonnesDe(tableau: TableauDInstance, membre: MembreSuivi | null): readonly Colonne<Ligne>[] {
  const compteDe = ({ rang }: Ligne) =>
    compterAssiduite(tableau.membres.map(({ presences }) => presences[rang] ?? null));
  const { convocation, diffusion } = tableau.exige;
  const delai = (nombre: number | null, fautif: boolean) =>
    fautif ? <Etat sens="alerte">{jours(nombre)}</Etat> : jours(nombre);
  return [
    {
      id: 'seance',
      titre: 'Séance',
      entete: true,
      etroite: true,
      valeur: ({ date }) => ({ date }),
      cellule: ({ id, date }) => (
        <Lien vers={`/reunions/${id}/seance`} genre="objet">
          {dateCourte(date)}
        </Lien>
      ),
      comparer: (une, autre) => une.date.localeCompare(autre.date),
    },
    ...(membre === null
      ? []
      : [
          {
            id: 'membre',
            titre: membre.nom,
            cellule: ({ rang }: Ligne) => {
              const statut = membre.presences[rang] ?? null;
              return statut === null ? 'ne siégeait pas' : statutDAssiduiteLibelle[statut];
            },
          },
        ]),
    {
      id: 'quorum',
      titre: 'Quorum',
      valeur: ({ quorum }) => quorum.phrase,
      cellule: (ligne) => <QuorumDeLaSeance seance={ligne} />,
    },
    {
      id: 'presents',
      titre: 'Présents ou représentés',
      valeur: (ligne) => `${venusDe(compteDe(ligne))} sur ${attendusDe(compteDe(ligne))}`,
      cellule: (ligne) => {
        const compte = compteDe(ligne);
        if (attendusDe(compte) === 0) return <span className="absent">non constaté</span>;
        return (
          <NombreExplique libelle={`Présences du ${dateCourte(ligne.date)}`} calcul={direAssiduite(compte)}>
            {`${venusDe(compte)} sur ${attendusDe(compte)}`}
          </NombreExplique>
        );
      },
    },
    {
      id: 'convocation',
      titre: 'Convoquée',
      titreCourt: 'Convoquée',
      nombre: true,
      valeur: ({ convocation: nombre }) => nombre,
      cellule: ({ convocation: nombre }) => delai(nombre, nombre !== null && nombre < convocation),
    },
    {
      id: 'diffusion',
      titre: 'Diffusé',
      nombre: true,
      valeur: ({ diffusion: nombre }) => nombre,
      cellule: ({ diffusion: nombre }) => delai(nombre, nombre !== null && nombre > diffusion),
    },
    {
      id: 'approbation',
      titre: 'Approuvé',
      nombre: true,
      valeur: ({ approbation }) => approbation,
      cellule: ({ approbation }) => jours(approbation),
    },
    { id: 'decisions', titre: 'Décisions', nombre: true, cellule: ({ decisions }) => decisions },
  ];
}

/** Les séances de la période, la plus récente d'abord : quorum, présents, délais réels, décisions ; un membre choisi y a sa colonne. */
export function SeancesSuivies({ tableau }: { readonly tableau: TableauDInstance }) {
  const adresse = useAdresse();
  const membre = tableau.membres.find(({ cle }) => cle === adresse.lire('membre')) ?? null;
  const barres = barresDe(tableau);
  const ici = useRef<HTMLDivElement>(null);
  const choisi = membre?.cle ?? null;
  // Un membre choisi plus bas : ses séances viennent en vue.
  useEffect(() => {
    if (choisi !== null) ici.current?.scrollIntoView({ block: 'start' });
  }, [choisi]);
  const lignes = tableau.seances.map((seance, rang) => ({ ...seance, rang })).toReversed();
  return (
    <div ref={ici}>
      <Bloc
        titre="Séances"
        cle="seances"
        note="délais en jours : de la convocation à la séance, de la séance au compte rendu diffusé, puis approuvé"
        geste={
          membre !== null && (
            <Puce prise retirable surClic={() => adresse.poser({ membre: null })}>
              {membre.nom}
            </Puce>
          )
        }
      >
        {barres.length > 1 && <BarresDuTemps libelle="Part des présents ou représentés" barres={barres} />}
        <Tableau
          libelle="Séances de la période"
          colonnes={colonnesDe(tableau, membre)}
          lignes={lignes}
          cle={({ id }) => id}
          vide={null}
        />
      </Bloc>
    </div>
  );
}
