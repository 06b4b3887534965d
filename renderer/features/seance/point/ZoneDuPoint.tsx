import type { RefObject } from 'react';
import { nomDuRendu } from '#shared/domain/rendu/forme.rules.ts';
import type { PointEnSeance } from '#shared/domain/seance/seance.schema.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAppel } from '#renderer/host/gestes.ts';
import { useSeance } from '../contexte-seance.ts';
import { useFrappe } from './use-frappe.ts';
import { type CommandesDeZone, ZoneDeTexte } from './ZoneDeTexte.tsx';
import { useCommandesDeZone } from './use-commandes-de-zone.ts';

export type Zone = 'textePv' | 'mesNotes';
/** Les deux textes, nommés d'après ce que l'instance rend : procès-verbal, compte rendu ou relevé de décisions. */
export const nomDesZones = (seance: Parameters<typeof nomDuRendu>[0]): Readonly<Record<Zone, string>> => ({
  textePv: `Texte du ${nomDuRendu(seance)}`,
  mesNotes: 'Mes notes',
});
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
  const { seance, vu, fige } = useSeance();
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
      libelle={`${nomDesZones(seance)[zone]}, point ${rang}`}
      exemple={EXEMPLES[zone]}
      frappe={frappe}
      lectureSeule={fige}
      commandes={commandes}
      {...reste}
    />
  );
}
