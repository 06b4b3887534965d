import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { direTrimestre, situationDuChomage } from '#shared/domain/territoire/chomage.rules.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import { INSECABLE } from '#shared/text/typographie.ts';
import { CourbeDuChomage } from './CourbeDuChomage.tsx';
import type { Fiche } from './fiche.types.ts';

type Zone = Fiche['zones'][number];

const taux = (nombre: number): string => `${nombreFr(nombre, 1)}${INSECABLE}%`;
const enPoints = (ecart: number): string => `${ecart > 0 ? '+' : ''}${nombreFr(ecart)}${INSECABLE}pt`;

const COLONNES: readonly Colonne<Zone>[] = [
  {
    id: 'zone',
    titre: 'Zone d’emploi',
    entete: true,
    cellule: ({ libelle, communes }) => `${libelle} (${pluriel(communes, 'commune', 'communes')})`,
  },
  {
    id: 'taux',
    titre: 'Chômage',
    nombre: true,
    valeur: ({ chomage }) => situationDuChomage(chomage)?.dernier.taux ?? null,
    cellule: ({ chomage }) => {
      const situation = situationDuChomage(chomage);
      return situation === null ? 'n.d.' : taux(situation.dernier.taux);
    },
  },
  {
    id: 'trimestre',
    titre: 'Trimestre',
    cellule: ({ chomage }) => {
      const situation = situationDuChomage(chomage);
      return situation === null ? '' : direTrimestre(situation.dernier.trimestre);
    },
  },
  {
    id: 'an',
    titre: 'Sur un an',
    nombre: true,
    valeur: ({ chomage }) => situationDuChomage(chomage)?.surUnAn ?? null,
    cellule: ({ chomage }) => {
      const surUnAn = situationDuChomage(chomage)?.surUnAn ?? null;
      return surUnAn === null ? 'n.d.' : enPoints(surUnAn);
    },
  },
  {
    id: 'courbe',
    titre: 'Évolution',
    valeur: ({ chomage }) => chomage.map(({ taux: un }) => nombreFr(un, 1)).join(' '),
    cellule: ({ libelle, chomage }) => <CourbeDuChomage zone={libelle} taux={chomage} />,
  },
];

/** Le chômage localisé des zones d'emploi du territoire : un quartier n'en a pas à lui, sa zone si. */
export function ChomageDuTerritoire({ zones }: { readonly zones: readonly Zone[] }) {
  if (zones.length === 0) return null;
  return (
    <Bloc titre="Chômage">
      <Tableau
        libelle="Taux de chômage localisé par zone d’emploi"
        colonnes={COLONNES}
        lignes={zones}
        cle={({ code }) => code}
        vide={null}
      />
      <LigneCalme>
        Insee, taux de chômage localisés par zone d’emploi, en moyenne trimestrielle. L’Insee n’en publie pas par
        quartier.
      </LigneCalme>
    </Bloc>
  );
}
