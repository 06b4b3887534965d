import { repriseErrors } from '#shared/errors/reprise.errors.ts';
import { nommerLaZone } from '../appels/zone-d-appel.ts';
import type { Contexte } from '../contexte.ts';

/** Une zone codée qu'une ligne écrit. */
export interface ZoneLue {
  readonly genre: 'commune' | 'qpv' | 'epci';
  readonly code: string;
}

/** Ce qui porte des zones, un appel ou une convention : les lire, compléter un motif, en ajouter une. */
export interface PorteurDeZones {
  readonly lire: () => readonly {
    readonly id: string;
    readonly genre: string;
    readonly code: string | null;
    readonly libelle: string;
    readonly motif: string | null;
  }[];
  readonly motiver: (id: string, motif: string) => void;
  readonly ajouter: (id: string, zone: ZoneLue, motif: string | null) => void;
}

const appel = (contexte: Contexte, appelId: string): PorteurDeZones => {
  const { zones } = contexte.depots.appels;
  return {
    lire: () => zones.de(appelId),
    motiver: (id, motif) => zones.modifier(id, { motif }),
    ajouter: (id, zone, motif) => {
      const dite = nommerLaZone(contexte, { ...zone, departement: null, motif, nonLimitative: false });
      zones.ajouter(appelId, { ...dite, id });
    },
  };
};

const convention = (contexte: Contexte, conventionId: string): PorteurDeZones => {
  const partenaires = contexte.depots.conventionPartenaires;
  return {
    lire: () => partenaires.zones(conventionId),
    motiver: (id, motif) => partenaires.modifierZone(id, { motif }),
    ajouter: (id, zone, motif) => {
      const libelle = contexte.depots.territoires.nommer(zone) ?? zone.code;
      partenaires.viser({ ...zone, libelle, motif, nonLimitative: false, id, conventionId, entreeId: null });
    },
  };
};

/** Où vont les zones reprises : l'appel ou la convention choisie. @throws si elle n'existe plus */
export function porteurDeZones(contexte: Contexte, vers: string): PorteurDeZones {
  const { depots } = contexte;
  if (depots.appels.parId(vers) !== null) return appel(contexte, vers);
  if (depots.conventions.parId(vers) !== null) return convention(contexte, vers);
  throw repriseErrors.sansZones();
}
