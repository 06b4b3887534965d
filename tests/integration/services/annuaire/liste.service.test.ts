import { describe, expect, it } from 'vitest';
import type { Entree } from '#shared/contract/contract.ts';
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
  const lister = (liste: Entree<'annuaire.lister'>['liste']) =>
    appeler('annuaire.lister', { liste }).lignes.map(({ id }) => id);
  return { ...fichier, ids, lister, lire: (jeton: string) => octets.lire(jeton)?.octets ?? new Uint8Array() };
}

const lignesDuTableau = (word: Uint8Array): string[][] =>
  chercher(ouvrirWord(word).corps, 'w:tr').map((ligne) => enfantsDe(ligne, 'w:tc').map(texteDe));

describe('composer une liste (ligne 81)', () => {
  it('range chacun par sa désignation et par le département où elle le place', () => {
    const { appeler, lister, ids, horloge } = uneListe();
    expect(lister({ departement: '68' })).toEqual([ids[0]]);
    expect(lister({ departement: '68', designation: 'delegue_prefet' })).toEqual([ids[0]]);
    expect(lister({ departement: '67' })).toEqual([]);
    expect(lister({ structure: 'prefecture' })).toEqual([ids[1], ids[0]]);
    expect(appeler('annuaire.filtres', {})).toEqual({
      departements: ['68'],
      instances: [],
      designations: [{ genre: 'delegue_prefet', nom: 'Délégué·e du préfet' }],
      types: ['prefecture'],
    });
    horloge.avancer(-90 * 86_400_000);
    expect(lister({ departement: '68' })).toEqual([]);
    expect(appeler('annuaire.filtres', {}).designations).toEqual([]);
  });

  it('range un membre dans le département de son instance, tant que son mandat court', () => {
    const fichier = uneListe();
    const { appeler, ids, lister } = fichier;
    const instanceId = unClpe(fichier, 'CLPE68003');
    const { id: siegeId } = appeler('sieges.ajouter', { instanceId, categorie: '1', organisme: 'État', college: null });
    appeler('membres.nommer', { siegeId, role: 'titulaire', personneId: ids[1], personne: null, debut: '2025-01-01' });
    expect(lister({ departement: '68', instance: instanceId })).toEqual([ids[1]]);
    expect(lister({ vue: 'siegent' })).toEqual([ids[1]]);
    expect(appeler('annuaire.filtres', {}).instances).toEqual([{ id: instanceId, nom: expect.any(String) as unknown }]);
  });
});

describe('emporter une liste', () => {
  it('les cartes de visite de ceux qu’on a demandés, et d’eux seuls', async () => {
    const { demander, ids, lire } = uneListe();
    const { jeton, nom } = await demander('listes.cartes', { choix: { ids: [ids[0]] } });
    const cartes = new TextDecoder().decode(lire(jeton));
    expect(nom).toBe('2026-03-12_cartes-de-visite.vcf');
    expect(cartes.match(/BEGIN:VCARD/gu)).toHaveLength(1);
    expect(cartes).toMatch(/zoe\.martin@exemple\.fr/u);
  });

  it('un brouillon met tout le monde en copie cachée ; sans adresse, il se refuse', async () => {
    const { demander, ids, lire } = uneListe();
    const { jeton } = await demander('listes.brouillon', { choix: { ids: [...ids] } });
    expect(new TextDecoder().decode(lire(jeton))).toMatch(
      /^Bcc: zoe\.hardt@exemple\.fr,\r\n zoe\.martin@exemple\.fr\r$/mu,
    );
    await expect(demander('listes.brouillon', { choix: { ids: [ids[2]] } })).rejects.toThrow(/d’adresse/u);
  });

  it('l’annuaire en Word range par structure, dit les désignations, et le registre n’en garde pas les adresses', async () => {
    const { demander, appeler, ids, lire } = uneListe();
    const { jeton, nom } = await demander('listes.annuaire', {
      choix: { ids: [...ids] },
      titre: 'Annuaire du Haut-Rhin',
    });
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
      ['Zoé WEBER', '', '03\u00A089\u00A000\u00A000\u00A001', ''],
    ]);
    const sans = await demander('listes.annuaire', { choix: { ids: [ids[0]] }, titre: 'Annuaire' });
    expect(sans.nom).toBe('2026-03-12_annuaire.docx');
    expect(lignesDuTableau(lire(sans.jeton))[0]).toEqual(['Nom', 'Fonction', 'Courriel']);
    const [, ligne] = appeler('registre.lister', {}).lignes;
    expect(ligne).toMatchObject({ titre: 'Annuaire en Word', objet: '3 personnes', rouvrable: false });
  });

  it('toute une liste, par ses critères, sauf qui l’on a ôté : rien ne voyage que les filtres', async () => {
    const { demander, appeler, ids, lire } = uneListe();
    const prefecture = { structure: 'prefecture' } as const;
    const adresses = (choix: Entree<'annuaire.adresses'>['choix']) => appeler('annuaire.adresses', { choix });
    expect(adresses({ liste: {} })).toEqual({
      adresses: [
        { nom: 'Mme\u00A0Zoé Hardt', courriel: 'zoe.hardt@exemple.fr' },
        { nom: 'Mme\u00A0Zoé Martin', courriel: 'zoe.martin@exemple.fr' },
      ],
      sans: { nombre: 1, noms: ['Mme\u00A0Zoé Weber'] },
    });
    appeler('personnes.creer', uneSaisie('Autre', { structure: null, courriel: 'zoe.hardt@exemple.fr' }));
    expect(adresses({ liste: {} }).adresses).toHaveLength(2);
    const { jeton } = await demander('listes.cartes', { choix: { liste: prefecture, sauf: [ids[1]] } });
    expect(new TextDecoder().decode(lire(jeton)).match(/^FN.*$/gmu)).toEqual([expect.stringContaining('Martin')]);
    await expect(demander('listes.cartes', { choix: { liste: { texte: 'personne' } } })).rejects.toThrow(
      /au moins une personne/u,
    );
  });
});
