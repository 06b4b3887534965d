import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ecrireClasseurVerrouille } from '#electron/documents/tableur/verrouille/ecrire-classeur.ts';
import { lireClasseur } from '#electron/lecture/classeur/lire-classeur.ts';
import { modelesDActions } from '#shared/domain/feuille-de-route/navette/modeles.data.ts';
import { canonDeNombre, canonDeTexte } from '#shared/domain/navette/canon.rules.ts';
import type { Canons, ClasseurVerrouille, LigneVerrouillee } from '#shared/domain/navette/classeur-verrouille.types.ts';
import { comparerClasseur } from '#shared/domain/navette/comparer.rules.ts';
import { relireClasseur } from '#shared/domain/navette/relire.rules.ts';
import { chercher, lireXml } from '#tests/support/documents/arbre-xml.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';

const MODELES = modelesDActions(true);

const classeurDe = (parTable: Readonly<Record<string, readonly LigneVerrouillee[]>>): ClasseurVerrouille => ({
  titre: 'Navette de l’association « Essai » & Cie',
  consignes: ['Remplissez ce qui est <à remplir>.', 'Renvoyez-le.'],
  meta: { navette: 'n1', feuille: 'f1' },
  tables: MODELES.flatMap((modele) => {
    const lignes = parTable[modele.marque] ?? [];
    return lignes.length === 0 ? [] : [{ modele, lignes }];
  }),
});

const PLEIN = classeurDe({
  action: [
    {
      id: 'a1',
      valeurs: {
        numero: '1.1',
        action: 'Permanences',
        axe: '1. Plein emploi',
        etat: 'en_cours',
        etatDepuis: '2026-01-05',
        debut: '2026-01-05',
        contenu: '=HYPERLINK("http://exemple.fr")\nDeux lignes « ici »',
        meteo: 'securises',
        meteoLe: '1900-01-01',
      },
    },
    { id: 'a2', valeurs: { numero: '1.2', action: "'Forum", etat: 'a_venir' } },
  ],
  indicateur: [{ id: 'i1', valeurs: { numero: '1.1', intitule: 'Reçues', valeur: 'nd', le: '2026-02-28' } }],
  financement: [{ id: 'l1', valeurs: { annee: '2026', financeur: 'Ville', demande: '1230050', accorde: '0' } }],
});

/** Ce que propose un classeur revenu tel quel, si rien n'a changé ici non plus. */
function proposees(octets: Uint8Array, envoye: ClasseurVerrouille) {
  const relu = relireClasseur(lireClasseur(octets, 'retour.xlsx', true));
  if ('refus' in relu) throw new Error(relu.refus);
  const valeurs = new Map<string, Canons>(
    envoye.tables.flatMap(({ modele, lignes }) =>
      lignes.map((ligne): [string, Canons] => [`${modele.marque} ${ligne.id}`, ligne.valeurs]),
    ),
  );
  return comparerClasseur(relu, MODELES, (marque, id) => ({ valeurs: valeurs.get(`${marque} ${id}`) ?? {} }));
}

describe('un classeur verrouillé', () => {
  it('passe le validateur Open XML : verrous, listes, feuilles cachées, aucune formule (T21)', async () => {
    const octets = ecrireClasseurVerrouille(PLEIN);
    expect(await fautesOpenXml(octets, 'navette.xlsx')).toEqual([]);
    const parties = unzipSync(octets);
    const classeur = strFromU8(parties['xl/workbook.xml'] ?? new Uint8Array());
    expect(classeur.match(/<sheet /gu)).toHaveLength(6);
    expect(classeur.match(/state="veryHidden"/gu)).toHaveLength(2);
    expect(classeur).toContain('lockStructure="1"');
    for (const [nom, contenu] of Object.entries(parties)) {
      if (!nom.startsWith('xl/worksheets/')) continue;
      const xml = strFromU8(contenu);
      expect(chercher(lireXml(xml), 'f')).toHaveLength(0);
      expect(xml).toContain('<sheetProtection sheet="1"');
    }
    const actions = strFromU8(parties['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(actions).toContain('<col min="1" max="1" width="8" hidden="1" customWidth="1"/>');
    expect(actions).toContain('&quot;À venir,En cours,Bloquée,En pause,Terminée,Abandonnée&quot;');
    // Une cellule à remplir s'écrit même vide : sans elle, le verrou de la feuille l'emporterait.
    expect(actions).toMatch(/<c r="G7" s="\d+"\/>/u);
  });

  it('rendu sans changement, il ne propose rien, quels que soient ses textes, nombres et dates', () => {
    const texte = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('=1+1', ' a ', '0012', '1.1', 'TRUE', '12/03/2026', '_x0041_'),
    );
    const canon = texte.map(canonDeTexte);
    const date = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2199-12-30'), noInvalidDate: true })
      .map((jour) => jour.toISOString().slice(0, 10));
    const ligne = fc.record({
      action: canon,
      etatMotif: canon,
      contenu: canon,
      prochaineEtape: canon,
      debut: fc.option(date),
      fin: fc.option(date),
      etat: fc.constantFrom('a_venir', 'bloquee', 'terminee'),
      meteo: fc.option(fc.constantFrom('compromis', 'securises')),
    });
    const valeur = fc.option(
      fc.oneof(
        fc.constant('nd'),
        fc.double({ min: 0, max: 1e9, noNaN: true }).map((n) => canonDeNombre(Math.round(n * 1e4) / 1e4)),
      ),
    );
    const euros = fc.option(fc.nat({ max: 1_000_000_000_000 }).map(String));
    fc.assert(
      fc.property(fc.array(ligne, { minLength: 1, maxLength: 4 }), valeur, euros, (lignes, nombre, demande) => {
        const envoye = classeurDe({
          action: lignes.map((valeurs, n) => ({ id: `a${n}`, valeurs })),
          indicateur: [{ id: 'i', valeurs: { valeur: nombre } }],
          financement: [{ id: 'l', valeurs: { demande, annee: '2026' } }],
        });
        expect(proposees(ecrireClasseurVerrouille(envoye), envoye)).toEqual({ ecarts: [], fautes: [] });
      }),
      { numRuns: 60 },
    );
  });
});

describe('un classeur verrouillé que LibreOffice récrit', () => {
  it('revient sans rien proposer, verrous gardés', async () => {
    const dossier = mkdtempSync(join(tmpdir(), 'comites-navette-'));
    try {
      writeFileSync(join(dossier, 'un.xlsx'), ecrireClasseurVerrouille(PLEIN));
      await promisify(execFile)('soffice', [
        `-env:UserInstallation=file://${dossier}/profil`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        join(dossier, 'rendu'),
        join(dossier, 'un.xlsx'),
      ]);
      const rendu = readFileSync(join(dossier, 'rendu', 'un.xlsx'));
      expect(proposees(rendu, PLEIN)).toEqual({ ecarts: [], fautes: [] });
      expect(strFromU8(unzipSync(rendu)['xl/worksheets/sheet2.xml'] ?? new Uint8Array())).toContain('sheetProtection');
    } finally {
      rmSync(dossier, { recursive: true });
    }
  }, 60_000);
});
