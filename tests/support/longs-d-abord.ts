import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Les fichiers d'essais les plus longs, du plus long au moins long : mesurés, et revus quand la durée change. */
const LONGS = [
  'contract/contrat',
  'integration/campagnes/arret-brutal',
  'integration/documents/conformite',
  'integration/campagnes/annulation',
  'integration/campagnes/coupure-de-courant',
  'integration/exemple/demo',
  'integration/hosts/boucle-locale',
  'integration/database/formation/copier',
  'integration/database/migrate',
  'unit/electron/lecture/classeur/hostiles',
  'integration/hosts/premiers-pas-coupes',
  'integration/database/backup',
  'integration/hosts/secours',
  'integration/hosts/ne-rien-perdre',
  'integration/hosts/emplacement-et-explorateur',
  'integration/campagnes/migration-coupee',
  'integration/lanceur/node-18',
  'integration/campagnes/classeurs-mutes',
  'integration/campagnes/disque-plein',
  'integration/campagnes/fuites',
  'integration/campagnes/note-d-une-page',
  'integration/campagnes/fichier-plus-recent',
  'integration/hosts/lecture-seule',
  'integration/campagnes/deux-ouvertures',
  'integration/campagnes/arret-demande',
  'integration/campagnes/fichier-abime',
  'integration/campagnes/copie-a-la-main',
  'integration/campagnes/sauvegarde-sous-charge',
  'integration/campagnes/recuperation',
  'integration/campagnes/journal-altere',
  'integration/services/rendu/corrections.service',
  'integration/hosts/fichier-abime',
  'integration/documents/apparence',
  'integration/documents/actes-d-instance',
  'integration/services/donnees/effacement.service',
  'integration/lanceur/empaquetage',
  'integration/services/navette/navette.service',
  'integration/services/reprise/reprise.service',
  'integration/services/reunions/reunion.service',
  'integration/documents/modele/remplir',
  'integration/hosts/effacement',
  'integration/services/reprise/reprise-cibles.service',
  'unit/shared/domain/reprise/comprendre.property',
  'integration/documents/tableur',
  'integration/database/open',
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
