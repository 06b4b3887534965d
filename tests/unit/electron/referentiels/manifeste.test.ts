import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codes, COLONNES, lireCompact } from '#electron/referentiels/fichier-compact.ts';
import { empreinte, lireManifeste, NOM_MANIFESTE, objetSchema } from '#electron/referentiels/manifeste.ts';
import { JOUR_DU_RELEVE, PROVENANCES } from '#electron/referentiels/sources.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { DOSSIER_LIVRE } from '#tests/support/territoire/base-referentielle.ts';
import { dossierTemporaire } from '#tests/support/territoire/dossier-temporaire.ts';

const MAXIMUM = 4_000_000;

describe('les référentiels livrés', () => {
  const manifeste = lireManifeste(DOSSIER_LIVRE);

  it('sont décrits un par un : nom, taille, empreinte, nombre, source', () => {
    expect(readdirSync(DOSSIER_LIVRE).sort()).toEqual(
      ['.gitattributes', NOM_MANIFESTE, ...manifeste.fichiers.map(({ fichier }) => fichier)].sort(),
    );
    expect(manifeste.fichiers.map(({ objet }) => objet)).toEqual(objetSchema.options);
    for (const decrit of manifeste.fichiers) {
      const octets = readFileSync(join(DOSSIER_LIVRE, decrit.fichier));
      const lignes = lireCompact(DOSSIER_LIVRE, manifeste, decrit.objet);
      const nombre =
        decrit.objet === 'frr'
          ? lireCompact(DOSSIER_LIVRE, manifeste, 'frr').flatMap((l) => codes(l.communes)).length
          : lignes.length;
      expect({
        ...decrit,
        octets: octets.length,
        sha256: empreinte(octets),
        nombre,
        ...PROVENANCES[decrit.objet],
      }).toEqual(decrit);
    }
    expect(manifeste.date).toBe(JOUR_DU_RELEVE);
  });

  it('tiennent en moins de 4 Mo', () => {
    expect(manifeste.fichiers.reduce((total, { octets }) => total + octets, 0)).toBeLessThan(MAXIMUM);
  });

  it('n’ont ni cellule vide en tête, ni apostrophe droite, ni code en double', () => {
    for (const objet of objetSchema.options) {
      const cle = COLONNES[objet][0];
      const premieres = lireCompact(DOSSIER_LIVRE, manifeste, objet).map((ligne) => Object.values(ligne)[0]);
      expect(new Set(premieres).size, `${objet}.${cle}`).toBe(premieres.length);
      expect(premieres).not.toContain('');
      expect(readFileSync(join(DOSSIER_LIVRE, `${objet}.tsv`), 'utf8')).not.toContain("'");
    }
  });
});

describe('un dossier de référentiels abîmé', () => {
  const abimer = (geste: (dossier: string) => void) => {
    const dossier = dossierTemporaire();
    cpSync(DOSSIER_LIVRE, dossier, { recursive: true });
    geste(dossier);
    return () => lireCompact(dossier, lireManifeste(dossier), 'clpe');
  };
  const remplacer = (nom: string, de: string, a: string) => (dossier: string) =>
    writeFileSync(join(dossier, nom), readFileSync(join(dossier, nom), 'utf8').replace(de, a));

  it.each<[string, string, (dossier: string) => void]>([
    ['un fichier changé d’une lettre', 'clpe.tsv', remplacer('clpe.tsv', 'Mulhouse', 'Mulhousf')],
    ['un fichier tronqué', 'clpe.tsv', (dossier) => writeFileSync(join(dossier, 'clpe.tsv'), 'code\n')],
    ['un fichier absent', 'clpe.tsv', (dossier) => rmSync(join(dossier, 'clpe.tsv'))],
    ['un manifeste absent', NOM_MANIFESTE, (dossier) => rmSync(join(dossier, NOM_MANIFESTE))],
    ['un manifeste retouché', NOM_MANIFESTE, remplacer(NOM_MANIFESTE, 'mai 2026', 'mai 2027')],
    ['un manifeste qui mène ailleurs', NOM_MANIFESTE, remplacer(NOM_MANIFESTE, '"clpe.tsv"', '"../clpe.tsv"')],
    [
      'un manifeste qui n’est pas du JSON',
      NOM_MANIFESTE,
      (dossier) => writeFileSync(join(dossier, NOM_MANIFESTE), '{'),
    ],
  ])('%s est refusé, et nommé', (_cas, nom, geste) => {
    const lire = abimer(geste);
    expect(lire).toThrow(AppError);
    expect(lire).toThrow(`« ${nom} »`);
  });
});
