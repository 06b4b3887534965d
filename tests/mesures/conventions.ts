import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Sortie } from '#shared/contract/contract.ts';
import { ouvrirApplication } from './application.ts';
import { centiles, chronometrer, type Temps } from './chronometre.ts';
import { INTITULE } from './grand-appel.ts';
import { CONVENTIONS, fichierDeLaGrandeRegion } from './grande-region.ts';

const FOIS = 60;
const BEAUCOUP = 600;

/** La liste et la région, quand il y a dix fois plus de conventions. */
export async function mesurerBeaucoupDeConventions(): Promise<readonly Temps[]> {
  const dossier = mkdtempSync(join(tmpdir(), 'comites-conventions-'));
  const chemin = join(dossier, 'region.comites');
  copyFileSync(fichierDeLaGrandeRegion(BEAUCOUP), chemin);
  const { application, appeler } = ouvrirApplication(dossier);
  try {
    application.demarrer({ fichier: chemin, exemple: false });
    await appeler('sauvegardes.faire', {});
    return [
      await chronometrer(`${BEAUCOUP} conventions, liste`, FOIS, () => appeler('conventions.lister', {})),
      await chronometrer(`${BEAUCOUP} conventions, région`, FOIS, () => appeler('conventions.region', {})),
    ];
  } finally {
    application.fermer();
    rmSync(dossier, { recursive: true, force: true });
  }
}

/** Ce que chaque écran de convention demande, dans une région de soixante conventions sur neuf exercices : un aller-retour chacun. */
export async function mesurerLesConventions(): Promise<readonly Temps[]> {
  const dossier = mkdtempSync(join(tmpdir(), 'comites-conventions-'));
  const chemin = join(dossier, 'region.comites');
  copyFileSync(fichierDeLaGrandeRegion(), chemin);
  const db = new Sqlite(chemin, { readonly: true });
  const ids = db.prepare<[], string>(`SELECT id FROM convention WHERE numero LIKE 'O2R M-%' ORDER BY id`).pluck().all();
  const lesIds = (sql: string): string[] => db.prepare<[], string>(sql).pluck().all();
  const appel = lesIds(`SELECT id FROM appel WHERE intitule = '${INTITULE}'`)[0] ?? '';
  const candidatures = lesIds(`SELECT id FROM candidature WHERE appel_id = '${appel}' ORDER BY id`);
  db.close();
  const { application, appeler } = ouvrirApplication(dossier);
  const de = (rang: number): string => ids[(rang * 37) % ids.length] ?? '';
  const ecrans: Readonly<Record<string, (rang: number) => readonly [string, object]>> = {
    liste: () => ['conventions.lister', {}],
    'fiche et suivi': (rang) => ['conventions.fiche', { id: de(rang) }],
    bénéficiaires: (rang) => ['beneficiaires.lire', { conventionId: de(rang) }],
    comptes: (rang) => ['comptes.lire', { conventionId: de(rang) }],
    surcompensation: (rang) => ['surcompensation.lire', { conventionId: de(rang), jusquA: null }],
    contrôles: (rang) => ['controles.lire', { conventionId: de(rang) }],
    COPIL: (rang) => ['copils.lire', { conventionId: de(rang) }],
    rapports: (rang) => ['rapports.lister', { conventionId: de(rang) }],
    région: () => ['conventions.region', {}],
    'bilan régional': () => ['documentsDeRegion.apercu', { region: '44' }],
    appels: () => ['appels.lister', {}],
    'un appel': () => ['appels.fiche', { id: appel }],
    '300 candidatures': () => ['appels.candidatures', { id: appel }],
    'une candidature': (rang) => ['candidatures.fiche', { id: candidatures[rang % candidatures.length] ?? '' }],
    'zones blanches': () => ['appels.zonesBlanches', { region: '44' }],
    'navette Excel': (rang) => ['navettesDeConvention.lister', { conventionId: de(rang), au: null }],
  };
  try {
    application.demarrer({ fichier: chemin, exemple: false });
    await appeler('sauvegardes.faire', {});
    const temps: Temps[] = [];
    for (const [nom, demande] of Object.entries(ecrans))
      temps.push(await chronometrer(`${CONVENTIONS} conventions, ${nom}`, FOIS, (rang) => appeler(...demande(rang))));
    const [premiere] = ids;
    const { lignes } = (await appeler('comptes.lire', { conventionId: premiere })) as Sortie<'comptes.lire'>;
    /** La région, relue après une écriture. */
    const apres = async (quoi: string, ecrire: (rang: number) => Promise<unknown>): Promise<Temps> => {
      const durees: number[] = [];
      for (let rang = 0; rang < FOIS; rang += 1) {
        await ecrire(rang);
        durees.push((await chronometrer('', 1, () => appeler('conventions.region', {}), 0)).p50);
      }
      return { nom: `60 conventions, région, ${quoi}`, essais: FOIS, ...centiles(durees) };
    };
    const vu = Number.MAX_SAFE_INTEGER;
    temps.push(
      await apres('après une ligne de compte', (rang) => {
        const patch = { commentaire: `Mesure ${rang}` };
        return appeler('comptes.modifier', { id: lignes[rang % lignes.length]?.id, vu, patch });
      }),
      await apres('après une convention modifiée', (rang) =>
        appeler('conventions.modifier', { id: premiere, vu, patch: { note: `Mesure ${rang}` } }),
      ),
      await apres('tout à relire', (rang) =>
        appeler('comptes.regler', {
          conventionId: premiere,
          annee: lignes[0]?.annee,
          membreId: lignes[0]?.membreId,
          vu,
          patch: { seuilEcart: 1000 + rang },
        }),
      ),
    );
    return temps;
  } finally {
    application.fermer();
    rmSync(dossier, { recursive: true, force: true });
  }
}

if (import.meta.main)
  for (const { nom, p50, p95 } of [...(await mesurerLesConventions()), ...(await mesurerBeaucoupDeConventions())])
    console.log(`${nom.padEnd(46)}${p50.toFixed(2).padStart(10)}${p95.toFixed(2).padStart(10)}`);
