import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import { uneFeuille } from '#tests/support/constructeurs/une-feuille.ts';
import { uneFeuilleRemplie } from '#tests/support/constructeurs/une-feuille-remplie.ts';
import { ouvrirWord } from '#tests/support/documents/fichier-word.ts';
import { nombresColles, texteDuBloc, textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';

const clair = (texte: string | undefined) => (texte ?? '').replace(/[\u00A0\u202F]/gu, ' ');

function unBilan() {
  const feuille = uneFeuilleRemplie();
  const { appeler, ficheId } = feuille;
  const { id: indicateurId } = appeler('indicateurs.ajouter', {
    ficheId,
    intitule: 'Personnes repérées',
    genre: 'realisation',
    nature: 'effectif',
    unite: null,
  });
  const noter = (
    moment: 'initiale' | 'cible' | 'realisee',
    le: string,
    valeur: number | null,
    sexe: 'ensemble' | 'femmes' = 'ensemble',
  ) =>
    appeler('mesures.noter', {
      indicateurId,
      moment,
      sexe,
      territoire: 'ensemble',
      le,
      valeur,
      source: 'Suivi de l’opérateur',
    });
  noter('initiale', '2025-12-31', 17);
  noter('cible', '2026-12-31', 60);
  noter('realisee', '2026-03-01', 24);
  noter('realisee', '2026-03-01', 11, 'femmes');
  appeler('indicateurs.ajouter', {
    ficheId,
    intitule: 'Entrées en parcours',
    genre: 'resultat',
    nature: 'effectif',
    unite: null,
  });
  return feuille;
}

describe('le bilan annuel', () => {
  it('en Word : mot pour mot l’aperçu, sans faute au validateur Open XML', async () => {
    const { appeler, feuilleId } = unBilan();
    const document = appeler('documentsDeFeuille.apercu', { feuilleId, bilan: 2026 });
    expect(nombresColles(document)).toEqual([]);
    const octets = rendreWord(document);
    const dossier = process.env['COMITES_EMPLOI_APERCUS'];
    if (dossier !== undefined) {
      mkdirSync(dossier, { recursive: true });
      writeFileSync(`${dossier}/${document.nomDeFichier}`, octets);
    }
    expect(
      ouvrirWord(octets)
        .paragraphes.map(({ texte }) => texte)
        .join('\n'),
    ).toBe(textesDuDocument(document).join('\n'));
    expect(await fautesOpenXml(octets)).toEqual([]);
    expect(new Set(document.blocs.map(({ id }) => id)).size).toBe(document.blocs.length);
  }, 60_000);

  it('dit ce qui a été fait, où en est chaque action, l’argent, les indicateurs et les quartiers oubliés', () => {
    const { appeler, feuilleId } = unBilan();
    const document = appeler('documentsDeFeuille.apercu', { feuilleId, bilan: 2026 });
    const lu = (id: string) => clair(texteDuBloc(document, id));
    expect(lu('essentiel_liste')).toContain(
      '3 actions en 2026 : 1 en cours, 1 bloquée, 1 à venir ; 1 étape faite dans l’année',
    );
    expect(lu('essentiel_liste')).toContain('demandé : 80 000 € ; accordé : 56 000 € ; payé : n.d.');
    expect(lu('fait_liste')).toContain('Choisir et équiper deux lieux d’accueil (20 janvier 2026)');
    expect(lu('etats_tableau')).toContain('Bloquée (1)');
    expect(lu('etats_tableau')).toContain('Le véhicule n’est pas livré');
    expect(lu('argent_origines').split('\n').slice(-4)).toEqual(['Total', '80 000 €', '56 000 €', 'n.d.']);
    expect(lu('argent_lecture')).toContain('= 74,5 %');
    expect(lu('indicateurs_tableau')).toContain('Personnes repérées\ndont femmes : 11\n17\n24\n60\n40,0 %');
    expect(lu('indicateurs_tableau')).toContain('Entrées en parcours\nn.d.\nn.d.\nn.d.\nn.d.');
    expect(lu('suites_liste')).toContain('2.1 Bus des droits : fin prévue le 28 février 2026, dépassée : à reporter');
    expect(lu('quartiers_phrase')).not.toContain('QN06803M');
  });

  it('l’écran dit les mêmes nombres, et ce qui manque', () => {
    const { appeler, feuilleId, ficheId } = unBilan();
    const bilan = appeler('feuillesDeRoute.bilan', { id: feuilleId, annee: 2026 });
    expect(bilan).toMatchObject({
      actions: 3,
      etapesFaites: 1,
      demande: 8_000_000,
      accorde: 5_600_000,
      paye: null,
      indicateurs: 2,
      values: 1,
      atteints: 0,
      aPoursuivre: 3,
    });
    expect(bilan.manques).toMatchObject([
      { fiche: { id: ficheId }, sansValeur: ['Entrées en parcours'], sansPaye: ['Financeur', 'Financeur'] },
    ]);
    expect(appeler('feuillesDeRoute.bilan', { id: feuilleId, annee: 2031 })).toMatchObject({
      etapesFaites: 0,
      demande: null,
      values: 0,
    });
  });

  it('d’une feuille vide, il le dit sans tableau creux ; produit, le registre le retrouve', async () => {
    const { appeler, demander, feuilleId } = uneFeuille();
    const vide = appeler('documentsDeFeuille.apercu', { feuilleId, bilan: 2026 });
    expect(clair(texteDuBloc(vide, 'essentiel_liste'))).toContain('Aucune action');
    expect(texteDuBloc(vide, 'etats_tableau')).toBe('');
    await demander('documentsDeFeuille.produire', { feuilleId, bilan: 2026 });
    await demander('documentsDeFeuille.produire', { feuilleId });
    const { lignes } = appeler('registre.lister', {});
    expect(lignes.map(({ titre, remplace }) => [titre, remplace])).toEqual([
      ['Feuille de route', false],
      ['Bilan 2026', false],
    ]);
    const [, bilan] = lignes;
    expect(appeler('registre.lire', { id: bilan?.id ?? '' }).feuille).toMatchObject({ feuilleId, bilan: 2026 });
  });
});
