import { heureFr } from '#shared/dates/format.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { suppleantsLe, titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import type { StatutPresence } from '#shared/domain/seance/seance.schema.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import type { SeanceMontree } from '../contexte-seance.ts';
import type { DemandeDePresence } from './DialoguesDePresence.tsx';
import { iconeDuStatut, type LigneDePresence, motDuStatut } from './dire-presence.ts';
import type { GesteDePresence } from './MenuDePresence.tsx';
import { type Concernee, quiPeutPrendreLaPlace } from '../point/personnes-concernees.ts';
import { heureDuGeste, type useAllees } from './use-allees.ts';

interface Gestes {
  readonly noter: (statut: StatutPresence | null, personneId?: string | null) => void;
  readonly demander: (demande: DemandeDePresence) => void;
  readonly allees: ReturnType<typeof useAllees>;
  readonly reprendrePart: (deportId: string) => void;
}

const estLa = (statut: StatutPresence | null): boolean => statut === 'present' || statut === 'distance';

const concernee = ({ siege, personne, nom, note }: LigneDePresence): Concernee => ({
  id: siege.id,
  libelle: nom,
  note,
  siegeId: siege.id,
  personneId: personne?.id ?? '',
  presenceId: siege.presence?.id ?? null,
});

/** Le titulaire ou un suppléant prend à ce point le siège que tient un autre, qui en part. */
function prendreLaPlace(
  { siege, personne }: LigneDePresence,
  { seance }: SeanceMontree,
  { allees }: Gestes,
  quand: string,
): readonly GesteDePresence[] {
  const { date } = seance.reunion;
  const titulaire = titulaireLe(siege.mandats, date)?.personne ?? null;
  return quiPeutPrendreLaPlace({ siege, siegeant: personne, titulaire }, date).flatMap((qui) => [
    {
      id: `place-${qui.personneId}`,
      libelle: `${qui.libelle} prend sa place ${quand}`,
      icone: 'personne' as const,
      surClic: () => allees.arrive(qui),
    },
    {
      id: `place-visio-${qui.personneId}`,
      libelle: `${qui.libelle} prend sa place à distance`,
      icone: 'visio' as const,
      surClic: () => allees.arrive(qui, true),
    },
  ]);
}

/** Entrer, sortir, se déporter : à ce point, et seulement une fois la séance ouverte. */
function gestesAuPoint(ligne: LigneDePresence, montree: SeanceMontree, gestes: Gestes): readonly GesteDePresence[] {
  const { point, seance, enDirect } = montree;
  if (point === null || seance.reunion.etat === 'brouillon' || seance.reunion.etat === 'convoquee') return [];
  const heure = heureDuGeste(seance.reunion, enDirect);
  const quand = `au point ${point.rang}${heure === null ? '' : `, ${heureFr(heure)}`}`;
  const qui = concernee(ligne);
  const deport = point.deports.find(({ siegeId }) => siegeId === ligne.siege.id);
  const prendPart = ligne.voix && (estLa(ligne.ici) || ligne.ici === 'pouvoir');
  return [
    estLa(ligne.ici)
      ? { id: 'part', libelle: `Part ${quand}`, icone: 'droite', surClic: () => gestes.allees.part(qui) }
      : { id: 'arrive', libelle: `Arrive ${quand}`, icone: 'horloge', surClic: () => gestes.allees.arrive(qui) },
    ...(estLa(ligne.ici) ? prendreLaPlace(ligne, montree, gestes, quand) : []),
    ...(deport !== undefined
      ? [
          {
            id: 'prend-part',
            libelle: `Prend part au point ${point.rang}`,
            icone: 'retablir' as const,
            surClic: () => gestes.reprendrePart(deport.id),
          },
        ]
      : prendPart
        ? [
            {
              id: 'deport',
              libelle: `Se déporte du point ${point.rang}`,
              icone: 'masque' as const,
              surClic: () => gestes.allees.seDeporte(qui),
            },
          ]
        : []),
  ];
}

/** Tout ce qui peut se constater d'un siège : son titulaire, ses suppléants, un pouvoir, ses allées et venues. */
export function gestesDuSiege(
  ligne: LigneDePresence,
  montree: SeanceMontree,
  gestes: Gestes,
): readonly GesteDePresence[] {
  const { siege, statut, nom, personne } = ligne;
  const titulaire = siege.mandats[0]?.personne ?? null;
  const statuts = (['present', 'distance', 'excuse', 'absent'] as const).map((un) => ({
    id: un,
    libelle: enCapitale(motDuStatut(un, titulaire)),
    icone: iconeDuStatut(un),
    surClic: () => gestes.noter(un),
  }));
  const suppleants = suppleantsLe(siege.mandats, montree.seance.reunion.date).flatMap(({ personne: suppleant }) =>
    (['present', 'distance'] as const).map((un) => ({
      id: `${un}-${suppleant.id}`,
      libelle: `${nomComplet(suppleant)} supplée${un === 'distance' ? ' à distance' : ''}`,
      icone: iconeDuStatut(un),
      surClic: () => gestes.noter(un, suppleant.id),
    })),
  );
  const presenceId = siege.presence?.id ?? null;
  const siennes = montree.seance.mouvements.some((un) => un.presenceId === presenceId);
  return [
    ...statuts,
    ...suppleants,
    {
      id: 'pouvoir',
      libelle: 'Donne pouvoir à…',
      icone: 'fleche',
      surClic: () => gestes.demander({ genre: 'pouvoir', ligne }),
    },
    ...(estLa(statut)
      ? []
      : [
          {
            id: 'compte',
            libelle: 'Quelqu’un est là pour son compte, sans voix…',
            icone: 'personnes' as const,
            surClic: () => gestes.demander({ genre: 'compte', ligne }),
          },
        ]),
    ...(siege.categorie === 'P' && estLa(statut)
      ? [
          {
            id: 'delegation',
            libelle: 'Arrêté de délégation…',
            icone: 'document' as const,
            surClic: () => gestes.demander({ genre: 'delegation', ligne }),
          },
        ]
      : []),
    ...gestesAuPoint(ligne, montree, gestes),
    ...(presenceId !== null && siennes
      ? [
          {
            id: 'allees',
            libelle: 'Corriger arrivées et départs…',
            icone: 'crayon' as const,
            surClic: () => gestes.demander({ genre: 'allees', presenceId, personne, nom }),
          },
        ]
      : []),
    ...(statut === null
      ? []
      : [{ id: 'rien', libelle: 'Effacer le constat', icone: 'cercle' as const, surClic: () => gestes.noter(null) }]),
  ];
}
