import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { fauteDeContact } from '#shared/domain/annuaire/contact.schema.ts';
import { affectationErrors } from '#shared/errors/affectation.errors.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Contexte } from './contexte.ts';
import { refuserSiChangeDepuis } from './deux-valeurs.ts';
import { exigerPersonne } from './personne-saisie.ts';

/** Les autres courriels et téléphones : secrétariat, portable, standard. */
export const createContactService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  const exiger = (id: string) => {
    const contact = depots.contacts.parId(id);
    if (contact === null) throw communErrors.introuvable('Ce point de contact');
    return contact;
  };

  return {
    'contacts.ajouter': ({ objet, objetId, contact }) => {
      if (objet === 'personne') exigerPersonne(contexte, objetId);
      else if (depots.structures.parId(objetId) === null) throw communErrors.introuvable('Cette structure');
      const deja = depots.contacts.de(objet, objetId).some(({ valeur }) => valeur === contact.valeur);
      if (deja) throw affectationErrors.dejaContact(contact.valeur);
      const id = nouvelId();
      depots.contacts.ajouter(objet, objetId, { id, ...contact });
      return { id };
    },

    'contacts.modifier': ({ id, vu, patch }, { fenetre }) => {
      const { genre } = exiger(id);
      const faute = patch.valeur === undefined ? null : fauteDeContact(genre, patch.valeur);
      if (faute !== null) throw affectationErrors.contactFautif(faute);
      refuserSiChangeDepuis(contexte, { tbl: 'contact', id, vu, fenetre, patch });
      depots.contacts.modifier(id, patch);
      return null;
    },

    'contacts.retirer': ({ id }) => {
      exiger(id);
      depots.contacts.effacer(id);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
