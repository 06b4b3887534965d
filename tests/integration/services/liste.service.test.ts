import { describe, expect, it } from 'vitest';
import { chercher, enfantsDe, texteDe } from '#tests/support/documents/arbre-xml.ts';
import { ouvrirWord } from '#tests/support/documents/fichier-word.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';
import { uneSaisie, unClpe, unFichier } from '#tests/support/constructeurs/un-fichier.ts';

/** Trois personnes de deux structures, dont une déléguée du préfet dans le Haut-Rhin et une sans adresse. */
function uneListe() {
  const fichier = unFichier();
  const { appeler, octets } = fichier;
  const creer = (nom: string, structure: string | null, courriel: string | null, telephone: string | null = null) =>
    appeler('personnes.creer', uneSaisie(nom, { structure, courriel, telephone })).id;
  const ids = [
    creer('Martin', 'Préfecture du Haut-Rhin', 'zoe.martin@exemple.fr'),
    creer('Hardt', 'Préfecture du Haut-Rhin', 'zoe.hardt@exemple.fr'),
    creer('Weber', null, null, '03 89 00 00 01'),
  ] as const;
  appeler('designations.creer', {
    genre: 'delegue_prefet',
    personneId: ids[0],
    personne: null,
    rang: 'referent',
    debut: '2026-01-01',
    fin: null,
    source: null,
    verifieLe: null,
    note: null,
    territoires: [{ genre: 'departement', code: '68' }],
  });
  const lister = () => appeler('personnes.lister', { texte: '', rattachements: true });
  return { ...fichier, ids, lister, lire: (jeton: string) => octets.lire(jeton)?.octets ?? new Uint8Array() };
}

const lignesDuTableau = (word: Uint8Array): string[][] =>
  chercher(ouvrirWord(word).corps, 'w:tr').map((ligne) => enfantsDe(ligne, 'w:tc').map(texteDe));

describe('composer une liste (ligne 81)', () => {
  it('range chacun par sa désignation et par le département où elle le place', () => {
    const { lister, ids, horloge } = uneListe();
    const dite = (id: string) => lister().find((une) => une.id === id);
    expect(dite(ids[0])).toMatchObject({
      departements: ['68'],
      designations: [{ genre: 'delegue_prefet', nom: 'Délégué·e du préfet' }],
    });
    expect(dite(ids[1])).toMatchObject({ departements: [], designations: [] });
    horloge.avancer(-90 * 86_400_000);
    expect(dite(ids[0])).toMatchObject({ departements: [], designations: [] });
  });

  it('range un membre dans le département de son instance, tant que son mandat court', () => {
    const fichier = uneListe();
    const { appeler, ids, lister } = fichier;
    const instanceId = unClpe(fichier, 'CLPE68003');
    const { id: siegeId } = appeler('sieges.ajouter', { instanceId, categorie: '1', organisme: 'État', college: null });
    appeler('membres.nommer', { siegeId, role: 'titulaire', personneId: ids[1], personne: null, debut: '2025-01-01' });
    expect(lister().find((une) => une.id === ids[1])?.departements).toEqual(['68']);
  });

  it('sans qu’on le demande, ne range personne : le choix d’une personne n’en paie pas le prix', () => {
    const { appeler } = uneListe();
    expect(appeler('personnes.lister', { texte: '' }).flatMap(({ departements }) => departements)).toEqual([]);
  });
});

describe('emporter une liste', () => {
  it('les cartes de visite de ceux qu’on a demandés, et d’eux seuls', async () => {
    const { demander, ids, lire } = uneListe();
    const { jeton, nom } = await demander('listes.cartes', { ids: [ids[0]] });
    const cartes = new TextDecoder().decode(lire(jeton));
    expect(nom).toBe('2026-03-12_cartes-de-visite.vcf');
    expect(cartes.match(/BEGIN:VCARD/gu)).toHaveLength(1);
    expect(cartes).toMatch(/zoe\.martin@exemple\.fr/u);
  });

  it('un brouillon met tout le monde en copie cachée ; sans adresse, il se refuse', async () => {
    const { demander, ids, lire } = uneListe();
    const { jeton } = await demander('listes.brouillon', { ids: [...ids] });
    expect(new TextDecoder().decode(lire(jeton))).toMatch(
      /^Bcc: zoe\.hardt@exemple\.fr,\r\n zoe\.martin@exemple\.fr\r$/mu,
    );
    await expect(demander('listes.brouillon', { ids: [ids[2]] })).rejects.toThrow(/d’adresse/u);
  });

  it('l’annuaire en Word range par structure, dit les désignations, et le registre n’en garde pas les adresses', async () => {
    const { demander, appeler, ids, lire } = uneListe();
    const { jeton, nom } = await demander('listes.annuaire', { ids: [...ids], titre: 'Annuaire du Haut-Rhin' });
    const word = lire(jeton);
    expect(nom).toBe('2026-03-12_haut-rhin_annuaire.docx');
    expect(await fautesOpenXml(word)).toEqual([]);
    const lignes = lignesDuTableau(word);
    expect(lignes).toEqual([
      ['Nom', 'Fonction', 'Téléphone', 'Courriel'],
      ['Préfecture du Haut-Rhin'],
      ['Zoé HARDT', '', '', 'zoe.hardt@exemple.fr'],
      ['Zoé MARTIN', 'déléguée du préfet (Haut-Rhin)', '', 'zoe.martin@exemple.fr'],
      ['Sans structure'],
      ['Zoé WEBER', '', '03 89 00 00 01', ''],
    ]);
    const sans = lire((await demander('listes.annuaire', { ids: [ids[0]], titre: 'Annuaire' })).jeton);
    expect(lignesDuTableau(sans)[0]).toEqual(['Nom', 'Fonction', 'Courriel']);
    const [, ligne] = appeler('registre.lister', {}).lignes;
    expect(ligne).toMatchObject({ titre: 'Annuaire en Word', objet: '3 personnes', rouvrable: false });
  });
});
