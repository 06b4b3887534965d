import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { uneFeuille } from '#tests/support/constructeurs/une-feuille.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';

describe('les pièces d’une fiche action', () => {
  function uneFiche() {
    const feuille = uneFeuille();
    const ficheId = feuille.ajouterFiche('Équipe de repérage');
    const joindre = (nom: string, texte = 'bonjour') =>
      feuille.appeler('piecesDeFiche.joindre', { ficheId, jetons: [feuille.deposer(nom, strToU8(texte))] });
    const pieces = () => feuille.appeler('fichesAction.fiche', { id: ficheId }).pieces;
    return { ...feuille, ficheId, joindre, pieces };
  }

  it('se joignent, se renomment, se reprennent octet pour octet ; retirer s’annule avec le contenu', async () => {
    const { appeler, demander, joindre, pieces, octets } = uneFiche();
    joindre('Convention_signée.pdf', '%PDF-1.7 la convention');
    joindre('devis.csv');
    const [convention, devis] = pieces();
    expect(pieces().map(({ fichier }) => fichier.nom)).toEqual(['Convention_signée.pdf', 'devis.csv']);
    if (convention === undefined || devis === undefined) throw new Error('deux pièces');
    appeler('piecesDeFiche.modifier', { id: devis.id, vu: Number.MAX_SAFE_INTEGER, patch: { titre: 'Devis du bus' } });
    appeler('piecesDeFiche.retirer', { id: convention.id });
    expect(pieces().map(({ titre }) => titre)).toEqual(['Devis du bus']);
    appeler('historique.annuler', { commande: 'piecesDeFiche.retirer' });
    const { jeton } = await demander('piecesDeFiche.prendre', { id: convention.id });
    expect(new TextDecoder().decode(octets.lire(jeton)?.octets)).toBe('%PDF-1.7 la convention');
  });

  it('refuse un exécutable, un titre vide, une pièce d’une fiche supprimée', () => {
    const { appeler, ficheId, joindre, pieces } = uneFiche();
    expect(refus(() => joindre('outil.exe', 'MZ')).message).toContain('outil.exe');
    expect(pieces()).toEqual([]);
    joindre('note.txt');
    const id = pieces()[0]?.id ?? '';
    expect(() =>
      appeler('piecesDeFiche.modifier', { id, vu: Number.MAX_SAFE_INTEGER, patch: { titre: '  ' } }),
    ).toThrow('Donnez un titre à cette pièce.');
    appeler('fichesAction.supprimer', { id: ficheId });
    expect(refus(() => appeler('piecesDeFiche.retirer', { id })).transmise.code).toBe('INTROUVABLE');
    appeler('fichesAction.restaurer', { id: ficheId });
    expect(pieces()).toHaveLength(1);
  });
});

describe('les blocs des fiches d’une feuille de route', () => {
  it('se masquent pour toutes ses fiches, sans rien cacher de ce qui est écrit ; cela s’annule', () => {
    const { appeler, feuilleId, ajouterFiche } = uneFeuille();
    const id = ajouterFiche('Équipe de repérage');
    const masques = () => appeler('fichesAction.fiche', { id }).inscriptions[0]?.blocsMasques;
    expect(masques()).toEqual([]);
    appeler('feuillesDeRoute.masquer', { id: feuilleId, blocs: ['evaluation', 'freins'] });
    expect(masques()).toEqual(['freins', 'evaluation']);
    expect(appeler('feuillesDeRoute.tableau', { id: feuilleId }).blocsMasques).toEqual(['freins', 'evaluation']);
    appeler('historique.annuler', { commande: 'feuillesDeRoute.masquer' });
    expect(masques()).toEqual([]);
  });
});
