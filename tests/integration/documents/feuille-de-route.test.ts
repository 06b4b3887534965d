import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import { nombresColles, texteDuBloc, textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';
import { uneFeuilleRemplie } from '#tests/support/constructeurs/une-feuille-remplie.ts';
import { uneFeuille, unFinancement } from '#tests/support/constructeurs/une-feuille.ts';
import { ouvrirWord } from '#tests/support/documents/fichier-word.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';

const clair = (texte: string | undefined) => (texte ?? '').replace(/[\u00A0\u202F]/gu, ' ');

describe('la feuille de route en Word', () => {
  it('entière ou une fiche seule : mot pour mot l’aperçu, sans faute au validateur Open XML', async () => {
    const { appeler, feuilleId, ficheId } = uneFeuilleRemplie();
    for (const seule of [null, ficheId]) {
      const document = appeler('documentsDeFeuille.apercu', { feuilleId, ficheId: seule });
      expect(nombresColles(document)).toEqual([]);
      const octets = rendreWord(document);
      const dossier = process.env['COMITES_EMPLOI_APERCUS'];
      if (dossier !== undefined) {
        mkdirSync(dossier, { recursive: true });
        writeFileSync(`${dossier}/${document.nomDeFichier}`, octets);
      }
      expect(ouvrirWord(octets).paragraphes.map(({ texte }) => texte)).toEqual(textesDuDocument(document));
      expect(await fautesOpenXml(octets)).toEqual([]);
      expect(new Set(document.blocs.map(({ id }) => id)).size).toBe(document.blocs.length);
    }
  }, 60_000);

  it('dit la portée, l’avancement et l’argent ; un quartier visé deux fois ne compte qu’une', () => {
    const { appeler, feuilleId } = uneFeuilleRemplie();
    const document = appeler('documentsDeFeuille.apercu', { feuilleId });
    const lu = (id: string) => clair(texteDuBloc(document, id));
    expect(document.blocs[0]).toMatchObject({ forme: 'Feuille de route 2026' });
    expect(lu('portee')).toMatch(/^2 quartiers prioritaires visés sur \d+, 2 axes, 1 objectif et 3 actions\.$/u);
    expect(lu('avancement_phrase')).toBe(
      'Au 12 mars 2026 : 1 action en cours, 1 à venir, 1 bloquée ; 1 est en retard.',
    );
    // 48 000 de droit commun de l'État et 8 000 de la ville ; 19 200 de P147 ; 4 800 d'Europe.
    expect(lu('argent')).toBe(
      'Le droit commun porte 70,0 % des 80 000 € prévus ; les crédits spécifiques de la politique de la ville 24,0 % ; les fonds européens et privés 6,0 %. Hors ces derniers, la part du droit commun est de 74,5 %.',
    );
    expect(lu('financement_lecture')).toContain('56 000 € ÷ (56 000 € + 19 200 €) = 74,5 %');
    expect(lu('financement_axes').split('\n').slice(-5)).toEqual([
      'Total',
      '56 000 €',
      '19 200 €',
      '4 800 €',
      '80 000 €',
    ]);
    expect(lu('attention_liste')).toContain(
      '2.1 Bus des droits : bloquée depuis ce jour : Le véhicule n’est pas livré ; en retard de 12 jours',
    );
    expect(lu('fiche_1_2')).toBe('Fiche action 1.2. Une équipe de repérage dans chaque quartier');
    expect(lu('fiche_1_2_financement_tableau')).toContain('60,0 %');
    expect(lu('fiche_1_2_etapes_tableau')).toContain('31 janvier 2026\n20 janvier 2026');
  });

  it('sans montant, la part est « n.d. » ; sans fiche, ni tableau ni phrase creuse', () => {
    const { appeler, feuilleId, ajouterFiche } = uneFeuille();
    const lire = () => appeler('documentsDeFeuille.apercu', { feuilleId });
    expect(texteDuBloc(lire(), 'argent')).toBe('');
    const id = ajouterFiche('Permanences');
    expect(clair(texteDuBloc(lire(), 'argent'))).toContain('n.d.');
    expect(texteDuBloc(lire(), 'financement_axes')).toBe('');
    appeler('financements.ajouter', { ficheId: id, ...unFinancement('p147', null) });
    const document = lire();
    expect(clair(texteDuBloc(document, 'financement_lecture'))).toContain('Part du droit commun : n.d.');
    expect(texteDuBloc(document, 'fiche_1_1_financement_tableau').split('\n').at(-1)).toBe('n.d.');
  });

  it('se produit, se note au registre, et se dit périmée quand la fiche change', async () => {
    const { appeler, demander, feuilleId, ficheId } = uneFeuilleRemplie();
    const { nom } = await demander('documentsDeFeuille.produire', { feuilleId });
    expect(nom).toMatch(/^2026-03-12_.*feuille-de-route-2026_feuille-de-route\.docx$/u);
    const etats = () =>
      appeler('registre.etats', { ids: appeler('registre.lister', {}).lignes.map(({ id }) => id) }).map(
        ({ etat }) => etat,
      );
    expect(appeler('registre.lister', {}).lignes).toMatchObject([{ titre: 'Feuille de route', rouvrable: true }]);
    expect(etats()).toEqual(['a_jour']);
    appeler('fichesAction.modifier', { id: ficheId, vu: 99_999, patch: { intitule: 'Autre titre' } });
    expect(etats()).toEqual(['perime']);
    appeler('feuillesDeRoute.supprimer', { id: feuilleId });
    expect(etats()).toEqual(['disparu']);
    expect(refus(() => appeler('documentsDeFeuille.apercu', { feuilleId })).message).toContain('feuille de route');
  });

  it('se range dans le dossier du contrat de ville, choisi une fois', async () => {
    const { appeler, demander, ouverts } = uneFeuille();
    const { id: contrat } = appeler('contrats.ajouter', { code: 'CN06802I' });
    const { id: feuilleId } = appeler('feuillesDeRoute.creer', {
      auteur: { genre: 'contrat', id: contrat },
      intitule: 'Feuille de route 2027',
      debut: 2027,
      fin: 2027,
    });
    const document = { de: 'feuille' as const, feuilleId };
    const question = await demander('production.ouvrir', { document });
    if (question.etat !== 'dossier') throw new Error('Le dossier se choisit d’abord.');
    expect(question.instance).toContain('Mulhouse');
    const rendu = await demander('production.ouvrir', { document, dossier: question.propose.jeton });
    expect(rendu).toMatchObject({ etat: 'produit', ouvert: true });
    expect(ouverts).toHaveLength(1);
    expect(await demander('production.ouvrir', { document })).toMatchObject({ dejaLa: true });
  });
});
