import type { RefObject } from 'react';
import type { PointEnSeance } from '#shared/domain/seance/seance.schema.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAppel } from '#renderer/host/gestes.ts';
import { useSeance } from './contexte-seance.ts';
import { useFrappe } from './use-frappe.ts';
import { type CommandesDeZone, ZoneDeTexte } from './ZoneDeTexte.tsx';
import { useCommandesDeZone } from './use-commandes-de-zone.ts';

export type Zone = 'textePv' | 'mesNotes';
export const ZONES = { textePv: 'Texte du procès-verbal', mesNotes: 'Mes notes' } as const;
const EXEMPLES = {
  textePv: 'Ce qui se dit. « / » en début de ligne : décision, action, vote…',
  mesNotes: 'Vos notes. « / » en début de ligne : décision, action, vote…',
} as const;

interface Proprietes {
  readonly point: PointEnSeance;
  readonly zone: Zone;
  readonly champ: RefObject<HTMLTextAreaElement | null>;
  readonly surGeste: CommandesDeZone['surGeste'];
  readonly surSelection: (passage: string) => void;
}

/** L'un des deux textes d'un point, gardé à la frappe et écrit d'un coup. */
export function ZoneDuPoint({ point, zone, surGeste, ...reste }: Proprietes) {
  const commandes = useCommandesDeZone(surGeste);
  const { id, rang, [zone]: texte } = point;
  const { vu, fige } = useSeance();
  const appeler = useAppel();
  const { modifier } = useModification('points.modifier', { id, vu, objet: `Point ${rang}` });
  const frappe = useFrappe({
    valeur: texte ?? '',
    vu,
    garder: (frappee, depuis) =>
      appeler('saisies.garder', { objet: 'point', id, champ: zone, texte: frappee, vu: depuis }),
    ecrire: (ecrit, depuis) => modifier({ [zone]: ecrit }, depuis),
  });
  return (
    <ZoneDeTexte
      libelle={`${ZONES[zone]}, point ${rang}`}
      exemple={EXEMPLES[zone]}
      frappe={frappe}
      lectureSeule={fige}
      commandes={commandes}
      {...reste}
    />
  );
}
