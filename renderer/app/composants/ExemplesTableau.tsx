import { useState } from 'react';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { ListeOrdonnable } from '#renderer/ui/ordre/ListeOrdonnable.tsx';
import { Etat, type SensEtat } from '#renderer/ui/reperes/Etat.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { Lot } from './Lot.tsx';

interface Ligne {
  readonly id: string;
  readonly nom: string;
  readonly sens: SensEtat;
  readonly etat: string;
  readonly accorde: number;
}

const LIGNES: readonly Ligne[] = [
  { id: 'forum', nom: 'Forum des métiers', sens: 'cours', etat: 'En cours', accorde: 12_300 },
  { id: 'bus', nom: 'Bus des droits', sens: 'retard', etat: 'Échéance passée', accorde: 27_700 },
  { id: 'velo', nom: 'Prêt de vélos', sens: 'afaire', etat: 'À faire', accorde: 0 },
];
const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });

const COLONNES: readonly Colonne<Ligne>[] = [
  {
    id: 'nom',
    titre: 'Action',
    entete: true,
    cellule: ({ nom }) => nom,
    comparer: (une, autre) => une.nom.localeCompare(autre.nom, 'fr'),
    total: '3 actions',
  },
  {
    id: 'etat',
    titre: 'État',
    cellule: ({ sens, etat }) => <Etat sens={sens}>{etat}</Etat>,
    valeur: ({ etat }) => etat,
  },
  {
    id: 'accorde',
    titre: 'Accordé',
    nombre: true,
    cellule: ({ accorde }) => (
      <NombreExplique calcul="Somme des versements notifiés.">{euros.format(accorde)}</NombreExplique>
    ),
    valeur: ({ accorde }) => ({ centimes: accorde * 100 }),
    comparer: (une, autre) => une.accorde - autre.accorde,
    total: '40 000 €',
  },
];

const POINTS = ['Approbation du relevé', 'Situation de l’emploi', 'Questions diverses'];

/** Tableau et ses états, tableau et liste que l'on ordonne, grand tableau. */
export function ExemplesTableau() {
  const [choisies, setChoisies] = useState<ReadonlySet<string>>(new Set(['bus', 'velo']));
  const [ouverte, setOuverte] = useState('bus');
  const [points, setPoints] = useState<readonly string[]>(POINTS);
  const deplacer = (point: string, rang: number) =>
    setPoints((courants) => courants.filter((autre) => autre !== point).toSpliced(rang, 0, point));
  return (
    <>
      <Lot titre="Tableau">
        <Tableau
          libelle="Actions, exemple"
          colonnes={COLONNES}
          lignes={LIGNES}
          cle={({ id }) => id}
          ouverte={ouverte}
          surOuvrir={({ id }) => setOuverte(id)}
          groupe={({ accorde }) =>
            accorde === 0
              ? { cle: '1', titre: 'Axe 1. Mobilité', total: '0 €' }
              : { cle: '2', titre: 'Axe 2. Plein emploi', total: '40 000 €' }
          }
          choix={{
            choisies,
            surChange: setChoisies,
            nom: ({ nom }) => nom,
            mot: (nombre) => (nombre > 1 ? 'choisies' : 'choisie'),
            gestes: (
              <>
                <Bouton genre="discret">Relancer</Bouton>
                <Bouton genre="discret">Copier</Bouton>
              </>
            ),
          }}
          vide={<Vide icone="piles">Aucune action.</Vide>}
        />
      </Lot>
      <Lot titre="Tableau que l’on ordonne, avec un rang d’ajout">
        <Tableau
          libelle="Ordre du jour, exemple"
          colonnes={[
            { id: 'rang', titre: 'N°', etroite: true, cellule: (point) => points.indexOf(point) + 1 },
            { id: 'point', titre: 'Point', entete: true, cellule: (point) => point },
          ]}
          lignes={points}
          cle={(point) => point}
          ordre={{ nom: (point) => point, surDeplacer: deplacer }}
          vide={null}
          ajout={
            <Bouton genre="discret" icone="plus">
              Ajouter un point
            </Bouton>
          }
        />
      </Lot>
      <Lot titre="Liste que l’on ordonne">
        <ListeOrdonnable
          libelle="Points, exemple"
          elements={points}
          cle={(point) => point}
          nom={(point) => point}
          surDeplacer={deplacer}
        >
          {(point) => point}
        </ListeOrdonnable>
      </Lot>
      <Lot titre="Tableau vide">
        <Tableau
          libelle="Vide, exemple"
          colonnes={COLONNES}
          lignes={[]}
          cle={({ id }) => id}
          vide={
            <Vide icone="piles" geste={<Bouton>Reprendre un tableau</Bouton>}>
              Aucune fiche action pour ce contrat.
            </Vide>
          }
        />
      </Lot>
    </>
  );
}
