import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Les fichiers d'essais les plus longs, du plus long au moins long : mesurés, et revus quand la durée change. */
const LONGS = [
  'integration/campagnes/coupure-de-courant',
  'integration/campagnes/arret-brutal',
  'integration/documents/conformite',
  'integration/campagnes/annulation',
  'integration/exemple/demo',
  'contract/contrat',
  'integration/campagnes/migration-coupee',
  'integration/campagnes/textes-hostiles',
  'integration/hosts/boucle-locale',
  'integration/hosts/premiers-pas-coupes',
  'integration/territoire/perimetre.property',
  'integration/documents/textes-hostiles',
  'integration/documents/corrections-sans-difference',
  'integration/documents/apparence',
  'integration/database/backup',
  'integration/services/export.service',
  'integration/lanceur/node-18',
];

const rangDe = ({ moduleId }: TestSpecification): number => {
  const rang = LONGS.findIndex((long) => moduleId.replaceAll('\\', '/').endsWith(`/tests/${long}.test.ts`));
  return rang === -1 ? LONGS.length : rang;
};

/** Les plus longs d'abord : sans quoi le dernier tourne seul, un cœur sur deux, pendant des minutes. */
export class LongsDAbord extends BaseSequencer {
  override async sort(fichiers: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(fichiers)).toSorted((a, b) => rangDe(a) - rangDe(b));
  }
}
