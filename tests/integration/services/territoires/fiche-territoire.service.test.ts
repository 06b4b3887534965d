import { describe, expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import type { Entree } from '#shared/contract/contract.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneFeuille, unFinancement } from '#tests/support/constructeurs/une-feuille.ts';
import { ouvrirWord } from '#tests/support/documents/fichier-word.ts';
import { texteDuBloc, textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';

const COTEAUX = 'QN06803M';
const CLPE = { genre: 'clpe', code: 'CLPE68003' } as const;
const clair = (texte: string | undefined) => (texte ?? '').replace(/[\u00A0\u202F]/gu, ' ');
const unChiffre = (plus: Partial<Entree<'chiffresDeTerritoire.noter'>> = {}): Entree<'chiffresDeTerritoire.noter'> => ({
  genre: 'clpe',
  code: CLPE.code,
  intitule: 'Taux de chômage',
  nature: 'taux',
  deQuoi: null,
  unite: null,
  population: 'ensemble',
  dans: 'ensemble',
  valeur: 8.6,
  absence: null,
  periode: '4e trimestre 2025',
  le: '2025-12-31',
  source: 'Insee',
  ...plus,
});

describe('la fiche d’un territoire', () => {
  it('compte une fois l’action qui vise deux quartiers, et la retrouve dans chacun (R-010, R-106)', () => {
    const { appeler, ajouterFiche } = uneFeuille();
    const { quartiers } = appeler('territoires.fiche', CLPE);
    const [un, autre] = quartiers.map(({ code }) => code);
    if (un === undefined || autre === undefined) throw new Error('deux quartiers au moins');
    const id = ajouterFiche('Une équipe de repérage');
    appeler('fichesAction.viser', { id, quartiers: [un, autre] });
    ajouterFiche('Hors quartiers');
    const fiche = appeler('territoires.fiche', CLPE);
    expect(fiche.actions.map(({ intitule }) => intitule)).toEqual(['Hors quartiers', 'Une équipe de repérage']);
    expect(fiche.quartiers.filter(({ actions }) => actions === 1).map(({ code }) => code)).toEqual(
      expect.arrayContaining([un, autre]),
    );
    const quartier = appeler('territoires.fiche', { genre: 'qpv', code: un });
    expect(quartier.actions.map(({ intitule }) => intitule)).toEqual(['Une équipe de repérage']);
    expect(quartier.comites.map(({ nom }) => nom)).toContain('CLPE de Mulhouse');
  });

  it('dit ce qu’elle ne compte pas : les actions de ses contrats de ville sans quartier', () => {
    const { appeler } = uneFeuille();
    const EPCI = { genre: 'epci', code: '200066009' } as const;
    const [contrat] = appeler('territoires.fiche', EPCI).contrats;
    if (contrat === undefined) throw new Error('un contrat de ville au moins');
    const { id: contratId } = appeler('contrats.ajouter', { code: contrat.code });
    const { id: feuilleId } = appeler('feuillesDeRoute.creer', {
      auteur: { genre: 'contrat', id: contratId },
      intitule: 'Feuille de route 2026',
      debut: 2026,
      fin: 2026,
    });
    const { id: axeId } = appeler('axes.ajouter', { feuilleId, intitule: 'Axe', rattachement: null });
    const creer = (intitule: string) =>
      appeler('fichesAction.creer', {
        axeId,
        objectifId: null,
        intitule,
        pilote: { personneId: null, structure: 'Atelier' },
      }).id;
    creer('Partout');
    appeler('fichesAction.viser', { id: creer('Aux Coteaux'), quartiers: [COTEAUX] });
    const { actions, horsCompte } = appeler('territoires.fiche', EPCI);
    expect(actions.map(({ intitule }) => intitule)).toEqual(['Aux Coteaux']);
    expect(horsCompte).toBe(1);
    // Le contrat compte les siennes, toutes ; d'un quartier, celle qui n'en vise aucun n'est pas la sienne.
    const duContrat = appeler('territoires.fiche', { genre: 'contrat_ville', code: contrat.code });
    expect([duContrat.actions.length, duContrat.horsCompte]).toEqual([2, 0]);
    expect(appeler('territoires.fiche', { genre: 'qpv', code: COTEAUX }).horsCompte).toBe(0);
  });

  it('dit l’argent de l’année, entier, et rien d’une action à la corbeille', () => {
    const { appeler, ajouterFiche } = uneFeuille();
    const id = ajouterFiche('Permanence');
    appeler('financements.ajouter', { ficheId: id, ...unFinancement('droit_commun', 4_000_000, 3_000_000) });
    appeler('financements.ajouter', { ficheId: id, ...unFinancement('p147', 1_000_000) });
    expect(appeler('territoires.fiche', CLPE).argent).toEqual({
      annee: 2026,
      droitCommun: 3_000_000,
      specifique: 1_000_000,
      autres: 0,
    });
    appeler('fichesAction.supprimer', { id });
    expect(appeler('territoires.fiche', CLPE).argent.droitCommun).toBe(0);
    expect(appeler('territoires.fiche', CLPE).actions).toEqual([]);
  });

  it('R-105 : un chiffre a une valeur ou une absence, une date passée, une source ; une part dit son tout', () => {
    const { appeler } = uneFeuille();
    const noter = (plus: Parameters<typeof unChiffre>[0]) =>
      refus(() => appeler('chiffresDeTerritoire.noter', unChiffre(plus))).transmise.champs;
    expect(noter({ valeur: null })).toHaveProperty('valeur');
    expect(noter({ absence: 'nd' })).toHaveProperty('valeur');
    expect(noter({ valeur: 104 })).toHaveProperty('valeur');
    expect(noter({ nature: 'part' })).toHaveProperty('deQuoi');
    expect(noter({ le: '2030-01-01' })).toHaveProperty('le');
    const { id } = appeler('chiffresDeTerritoire.noter', unChiffre());
    expect(noter({ source: 'INSEE' })).toHaveProperty('intitule');
    appeler('chiffresDeTerritoire.noter', unChiffre({ genre: 'pays', code: 'FR', valeur: 7.5 }));
    appeler('chiffresDeTerritoire.modifier', {
      id,
      vu: Number.MAX_SAFE_INTEGER,
      patch: { valeur: null, absence: 'secret' },
    });
    const { chiffres } = appeler('territoires.fiche', CLPE);
    expect(chiffres.map(({ valeur, absence }) => [valeur, absence])).toEqual(
      expect.arrayContaining([
        [null, 'secret'],
        [7.5, null],
      ]),
    );
    appeler('chiffresDeTerritoire.retirer', { id });
    expect(appeler('territoires.fiche', CLPE).chiffres).toHaveLength(1);
  });

  it('refuse un territoire inconnu en français', () => {
    const { appeler } = uneFeuille();
    expect(refus(() => appeler('territoires.fiche', { genre: 'qpv', code: 'QN99999M' })).message).toContain(
      'territoire',
    );
  });
});

describe('la fiche territoriale en Word', () => {
  it('est mot pour mot l’aperçu, sans faute au validateur, et sur une page dit ce qui n’y tient pas', async () => {
    const { appeler, ajouterFiche } = uneFeuille();
    for (let rang = 0; rang < 60; rang += 1)
      ajouterFiche(`Action ${String(rang).padStart(2, '0')} dont l’intitulé est long`);
    appeler('chiffresDeTerritoire.noter', unChiffre());
    const document = appeler('documentsDeTerritoire.apercu', CLPE);
    const octets = rendreWord(document);
    expect(ouvrirWord(octets).paragraphes.map(({ texte }) => texte)).toEqual(textesDuDocument(document));
    expect(await fautesOpenXml(octets)).toEqual([]);
    expect(clair(texteDuBloc(document, 'omis'))).toMatch(/^Ne tiennent pas sur cette page : \d+ .*actions?/u);
    expect(clair(texteDuBloc(document, 'chiffres_tableau'))).toContain('8,6 % (Mulhouse');
  }, 60_000);

  it('n’imprime ni section vide ni « néant »', () => {
    const { appeler } = uneFeuille();
    const document = appeler('documentsDeTerritoire.apercu', { genre: 'qpv', code: COTEAUX });
    expect(document.blocs.map(({ id }) => id)).not.toContain('actions');
    expect(document.blocs.map(({ id }) => id)).not.toContain('omis');
  });
});
