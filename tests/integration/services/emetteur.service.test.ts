import { expect, it } from 'vitest';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';

/** Un PNG d'un point sur deux : la signature, puis les dimensions. */
const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000020802000000', 'hex');

it('l’image du bloc-marque se relit pour être montrée, et suit ce que porte le service', () => {
  const { appeler, journal, contexte } = unFichier();
  expect(appeler('emetteur.image', {})).toBeNull();
  const id = contexte.nouvelId();
  journal.executer({ type: 'essai', libelle: 'Poser', annulable: true, fenetre: 1 }, () => {
    contexte.depots.service.ajouterPiece({ id, nom: 'logo.png', mime: 'image/png', octets: PNG });
    contexte.depots.service.modifierEmetteur({ blocMarque: id });
  });
  expect(appeler('emetteur.image', {})).toEqual({
    format: 'png',
    largeur: 1,
    hauteur: 2,
    base64: PNG.toString('base64'),
  });
  appeler('emetteur.retirerBlocMarque', {});
  expect(appeler('emetteur.image', {})).toBeNull();
});
