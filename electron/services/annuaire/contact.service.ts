import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { fauteDeContact } from '#shared/domain/annuaire/contact.schema.ts';
import { affectationErrors } from '#shared/errors/affectation.errors.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { ObjetDeContact } from '#electron/repositories/annuaire/contact.repository.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerPersonne } from './personne-saisie.ts';
import { exigerStructure } from './structure-saisie.ts';

/** Les autres courriels et téléphones : secrétariat, portable, standard. */
export const createContactService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  const exiger = (id: string) => {
    const contact = depots.contacts.parId(id);
    if (contact === null) throw communErrors.introuvable('Ce point de contact');
    return contact;
  };

  /** Ce que la fiche porte déjà, sa propre adresse et son propre numéro compris. */
  function dejaDans(objet: ObjetDeContact, objetId: string, valeur: string, sauf: string | null): boolean {
    const fiche = objet === 'personne' ? exigerPersonne(contexte, objetId) : exigerStructure(contexte, objetId);
    const autres = depots.contacts.de(objet, objetId).filter(({ id }) => id !== sauf);
    return [fiche.courriel, fiche.telephone, ...autres.map((autre) => autre.valeur)].includes(valeur);
  }

  return {
    'contacts.ajouter': ({ objet, objetId, contact }) => {
      if (dejaDans(objet, objetId, contact.valeur, null)) throw affectationErrors.dejaContact(contact.valeur);
      const id = nouvelId();
      depots.contacts.ajouter(objet, objetId, { id, ...contact });
      return { id };
    },

    'contacts.modifier': ({ id, vu, patch }, { fenetre }) => {
      const { genre, objet, objetId } = exiger(id);
      const faute = patch.valeur === undefined ? null : fauteDeContact(genre, patch.valeur);
      if (faute !== null) throw affectationErrors.contactFautif(faute);
      if (patch.valeur !== undefined && dejaDans(objet, objetId, patch.valeur, id))
        throw affectationErrors.contactFautif(`« ${patch.valeur} » est déjà dans cette fiche.`);
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
