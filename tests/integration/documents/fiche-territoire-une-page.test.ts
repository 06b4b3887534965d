import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import { etablirFicheTerritoire } from '#shared/documents/fiche-territoire/fiche-territoire.document.ts';
import { uneFicheTerritoire } from '#tests/support/constructeurs/une-fiche-territoire.ts';

const SOFFICE = '/usr/bin/soffice';

/** Du presque vide au trop plein : avec et sans carte, avec et sans graphique, textes courts et longs. */
const CAS = [
  { quartiers: 0, actions: 0, decisions: 0, chiffres: 0, appels: 6, trimestres: 12, mots: 1 },
  { quartiers: 1, actions: 30, decisions: 8, chiffres: 8, appels: 6, trimestres: 12, mots: 9 },
  { quartiers: 7, actions: 2, decisions: 2, chiffres: 1, appels: 1, trimestres: 0, mots: 1 },
  { quartiers: 7, actions: 30, decisions: 8, chiffres: 8, appels: 6, trimestres: 12, mots: 1 },
  { quartiers: 7, actions: 30, decisions: 8, chiffres: 8, appels: 6, trimestres: 12, mots: 12 },
  { quartiers: 40, actions: 60, decisions: 8, chiffres: 0, appels: 9, trimestres: 12, mots: 4 },
  { quartiers: 40, actions: 0, decisions: 0, chiffres: 8, appels: 0, trimestres: 0, mots: 1 },
];

it.skipIf(!existsSync(SOFFICE))(
  'tient une page, carte et graphique compris, quoi qu’elle porte',
  () => {
    const dossier = mkdtempSync(join(tmpdir(), 'comites-une-page-'));
    try {
      const chemins = CAS.map((ampleur, rang) => {
        const { fiche, situes } = uneFicheTerritoire(ampleur);
        const document = etablirFicheTerritoire({
          fiche,
          situes,
          emetteur: { intitule: 'Préfecture d’essai', timbre: 'Secrétariat général\n1 rue de l’Essai\n68000 Colmar' },
          image: null,
          date: '2026-03-12',
          exemple: true,
        });
        if (ampleur.quartiers > 1 || ampleur.trimestres > 0)
          expect(document.blocs.filter(({ type }) => type === 'figures')).toHaveLength(1);
        writeFileSync(join(dossier, `${rang}.docx`), rendreWord(document));
        return join(dossier, `${rang}.docx`);
      });
      const profil = `-env:UserInstallation=file://${dossier}/profil`;
      execFileSync(SOFFICE, [profil, '--headless', '--convert-to', 'pdf', '--outdir', dossier, ...chemins], {
        stdio: 'ignore',
      });
      const pages = CAS.map((_, rang) => {
        const dit = execFileSync('pdfinfo', [join(dossier, `${rang}.pdf`)], { encoding: 'utf8' });
        return Number(/^Pages:\s*(?<nombre>\d+)/mu.exec(dit)?.groups?.['nombre']);
      });
      expect(pages).toEqual(CAS.map(() => 1));
    } finally {
      rmSync(dossier, { recursive: true });
    }
  },
  60_000,
);
