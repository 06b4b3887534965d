import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Entree } from '#shared/contract/contract.ts';
import { CHOIX_NEUFS, type Choix } from '#shared/domain/reprise/comprehension.schema.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';
import { FICHIERS_RECUS } from '#tests/support/reprise/fichiers-recus.ts';

const MEMBRES = [
  'Nom;Prénom;Fonction;Organisme;Mail;Tél',
  'VALLORBE;Étienne;sous-préfet;Sous-préfecture de Mulhouse;e.vallorbe@exemple.fr;03 89 00 00 01',
  'FERHAOUI;Nadia;déléguée du préfet;Sous-préfecture de Mulhouse;n.ferhaoui@exemple.fr;389000002',
  'TOURNADRE;Salomé;;;salome.tournadre(a)exemple.fr;',
].join('\n');

/** Un fichier de travail, et un tableau reçu. */
function uneReprise() {
  const fichier = unFichier();
  const { appeler, demander, deposer } = fichier;
  const ouvrir = async (texte: string | Uint8Array = MEMBRES, nom = 'membres.csv') =>
    (await demander('reprises.ouvrir', { jeton: deposer(nom, typeof texte === 'string' ? strToU8(texte) : texte) }))
      .reprise;
  const comprendre = (reprise: string, choix: Partial<Choix> = {}) =>
    appeler('reprises.comprendre', {
      reprise,
      cible: 'personnes',
      choix: { ...CHOIX_NEUFS, ...choix },
      debut: 0,
      nombre: 200,
    });
  const reprendre = (reprise: string, choix: Partial<Choix> = {}, lignes = 2) => {
    const entree: Entree<'reprises.reprendre'> = {
      reprise,
      cible: 'personnes',
      choix: { ...CHOIX_NEUFS, ...choix },
      nom: 'membres.csv',
      lignes,
    };
    return appeler('reprises.reprendre', entree);
  };
  const personnes = () => appeler('annuaire.lister', {}).lignes;
  return { ...fichier, ouvrir, comprendre, reprendre, personnes };
}

describe('reprendre un tableau', () => {
  it('comprend, dit ce qui entre, ce qui est à revoir et où, puis écrit en une seule opération', async () => {
    const { ouvrir, comprendre, reprendre, personnes } = uneReprise();
    const reprise = await ouvrir();
    const compris = comprendre(reprise);
    expect(compris.titres).toBe(0);
    expect(compris.colonnes.map(({ champ }) => champ)).toEqual([
      'nom',
      'prenom',
      'fonction',
      'structure',
      'courriel',
      'telephone',
    ]);
    expect(compris.comptes).toEqual({ entrent: 2, connues: 0, revoir: 1, cote: 0 });
    expect(compris.remarques.find(({ gravite }) => gravite === 'refus')).toMatchObject({ ligne: 3, colonne: 4 });
    expect(reprendre(reprise)).toEqual({ creees: 2, completees: 0, inchangees: 0 });
    expect(personnes()).toMatchObject([
      { nom: 'Ferhaoui', prenom: 'Nadia', telephone: '03 89 00 00 02', structure: 'Sous-préfecture de Mulhouse' },
      { nom: 'Vallorbe', prenom: 'Étienne', courriel: 'e.vallorbe@exemple.fr', fonction: 'sous-préfet' },
    ]);
  });

  it('prend la cellule récrite', async () => {
    const { ouvrir, comprendre, reprendre } = uneReprise();
    const reprise = await ouvrir();
    const corrections = [{ ligne: 3, colonne: 4, texte: 'salome.tournadre@exemple.fr' }];
    expect(comprendre(reprise, { corrections }).comptes).toMatchObject({ entrent: 3, revoir: 0 });
    expect(comprendre(reprise, { corrections }).montrees[3]?.cellules[4]).toBe('salome.tournadre@exemple.fr');
    expect(reprendre(reprise, { corrections }, 3).creees).toBe(3);
  });

  it('reprendre deux fois le même tableau n’écrit rien la seconde fois', async () => {
    const { ouvrir, comprendre, reprendre, db } = uneReprise();
    reprendre(await ouvrir());
    const avant = empreinteDuContenu(db);
    const reprise = await ouvrir();
    expect(comprendre(reprise).comptes).toMatchObject({ entrent: 2, connues: 2 });
    expect(reprendre(reprise)).toEqual({ creees: 0, completees: 0, inchangees: 2 });
    expect(empreinteDuContenu(db)).toBe(avant);
  });

  it('s’annule d’un geste, exactement', async () => {
    const { ouvrir, reprendre, demander, db, personnes } = uneReprise();
    const reprise = await ouvrir();
    const avant = empreinteDuContenu(db);
    reprendre(reprise);
    expect(personnes()).toHaveLength(2);
    await demander('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
  });

  it('complète qui est connu sans rien remplacer, ou en fait une autre personne', async () => {
    const { ouvrir, reprendre, appeler, personnes } = uneReprise();
    appeler('personnes.creer', {
      civilite: 'Mme',
      prenom: 'Nadia',
      nom: 'Ferhaoui',
      fonction: 'sous-préfète',
      structure: null,
      courriel: 'n.ferhaoui@exemple.fr',
      telephone: null,
    });
    const reprise = await ouvrir();
    expect(reprendre(reprise)).toEqual({ creees: 1, completees: 1, inchangees: 0 });
    expect(personnes()[0]).toMatchObject({ fonction: 'sous-préfète', telephone: '03 89 00 00 02', civilite: 'Mme' });
    expect(reprendre(await ouvrir(), { distinctes: [2] })).toMatchObject({ creees: 1 });
    expect(personnes().filter(({ nom }) => nom === 'Ferhaoui')).toHaveLength(2);
  });

  it('retient ce qu’une colonne voulait dire', async () => {
    const { ouvrir, comprendre, reprendre } = uneReprise();
    const tableau = 'Machin;Prénom;Truc\nVALLORBE;Étienne;e.vallorbe@exemple.fr';
    const colonnes = [{ colonne: 0, champ: 'nom' }];
    reprendre(await ouvrir(tableau), { titres: 0, colonnes }, 1);
    const compris = comprendre(await ouvrir(tableau), { titres: 0 });
    expect(compris.colonnes[0]).toMatchObject({ champ: 'nom', tient: 'memoire' });
  });

  it.each(FICHIERS_RECUS)('%s : les personnes du fichier, et rien que la lecture ne dise', async (nom, octets) => {
    const { ouvrir, comprendre } = uneReprise();
    const { comptes, montrees } = comprendre(await ouvrir(octets, nom));
    expect(comptes.entrent + comptes.revoir).toBeGreaterThanOrEqual(2);
    expect(montrees.length).toBeGreaterThan(2);
  });

  it('prend un tableau collé', async () => {
    const { demander, comprendre } = uneReprise();
    const lignes = MEMBRES.split('\n').map((ligne) => ligne.split(';'));
    const { reprise, nom } = await demander('reprises.coller', { feuilles: [{ nom: '', lignes, fusions: [] }] });
    expect(nom).toBe('Tableau collé');
    expect(comprendre(reprise)).toMatchObject({ genre: 'collage', comptes: { entrent: 2 } });
  });

  it('refuse en français ce qui ne se lit pas, et n’écrit rien de ce qui ne peut entrer', async () => {
    const { ouvrir, reprendre, personnes } = uneReprise();
    const dit = async (octets: Uint8Array, nom: string) => {
      try {
        await ouvrir(octets, nom);
        return '';
      } catch (cause) {
        return cause instanceof Error ? cause.message : '';
      }
    };
    expect(await dit(strToU8('%PDF-1.7'), 'liste.pdf')).toMatch(/liste\.pdf.*copiez le tableau et collez-le/u);
    expect(await dit(strToU8('PK cassé'), 'liste.xlsx')).toMatch(/abîmé.*déposez-le de nouveau/u);
    const reprise = await ouvrir('Montant;Part\n12;3\n14;5', 'chiffres.csv');
    expect(refus(() => reprendre(reprise)).message).toMatch(/Aucune ligne n’est prête/u);
    expect(personnes()).toEqual([]);
  });
});
