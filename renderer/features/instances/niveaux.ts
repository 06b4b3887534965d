import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';

/** Les trois niveaux, du plus large au plus proche. */
export const NIVEAUX: readonly { readonly type: TypeInstance; readonly titre: string }[] = [
  { type: 'CRPE', titre: 'Niveau régional' },
  { type: 'CDPE', titre: 'Niveau départemental' },
  { type: 'CLPE', titre: 'Niveau local' },
];

export const titreDuNiveau = (type: TypeInstance): string =>
  NIVEAUX.find((niveau) => niveau.type === type)?.titre ?? type;

export const rangDuNiveau = (type: TypeInstance): number => NIVEAUX.findIndex((niveau) => niveau.type === type);
