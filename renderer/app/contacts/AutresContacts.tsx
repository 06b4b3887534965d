import './contacts.css';
import { useState } from 'react';
import { aPlat } from '#renderer/app/modification/champs-a-plat.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChampRadio } from '#renderer/ui/champs/ChampRadio.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import {
  type Contact,
  contactSaisieSchema,
  type GenreContact,
  genreContactLibelle,
} from '#shared/domain/annuaire/contact.schema.ts';

interface Proprietes {
  readonly objet: 'personne' | 'structure';
  readonly id: string;
  readonly contacts: readonly Contact[];
  /** Ce que montrait l'écran. */
  readonly vu: number;
}

const GENRES = (['courriel', 'telephone'] as const).map((valeur) => ({
  valeur,
  libelle: genreContactLibelle[valeur],
}));
const EXEMPLES: Readonly<Record<GenreContact, string>> = {
  courriel: 'secretariat@exemple.fr',
  telephone: '06 00 00 00 00',
};

function Ligne({ contact, vu }: { readonly contact: Contact; readonly vu: number }) {
  const { id, genre, valeur, libelle } = contact;
  const { modifier } = useModification('contacts.modifier', { id, vu, objet: libelle ?? valeur });
  const retrait = useCommande('contacts.retirer');
  return (
    <li>
      <ChampSurPlace
        libelle={`${genreContactLibelle[genre]}, précision`}
        libelleCache
        exemple={genreContactLibelle[genre]}
        valeur={libelle ?? ''}
        surEnregistrer={(texte) => modifier({ libelle: texte })}
      />
      <ChampSurPlace
        libelle={genreContactLibelle[genre]}
        libelleCache
        valeur={valeur}
        surEnregistrer={(texte) => modifier({ valeur: texte })}
      />
      <BoutonCarre
        icone="fermer"
        libelle={`Retirer ${valeur}`}
        surClic={() => void retrait.lancer({ id }).catch(direRefus())}
      />
    </li>
  );
}

function Ajouter({ objet, id, surFermer }: Pick<Proprietes, 'objet' | 'id'> & { readonly surFermer: () => void }) {
  const ajout = useCommande('contacts.ajouter');
  const formulaire = useFormulaire({
    schema: contactSaisieSchema,
    depart: { genre: 'telephone' as GenreContact | null, valeur: '', libelle: '' },
    envoyer: async (contact) => {
      await aPlat('contact', () => ajout.lancer({ objet, objetId: id, contact }));
      surFermer();
    },
  });
  const { genre } = formulaire.valeurs;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Autre point de contact"
      geste="Ajouter"
      nonFait="Rien n’est ajouté."
      surFermer={surFermer}
    >
      <ChampRadio libelle="Genre" options={GENRES} {...formulaire.champ('genre')} />
      <ChampTexte
        libelle={genre === 'courriel' ? 'Adresse' : 'Numéro'}
        obligatoire
        exemple={EXEMPLES[genre ?? 'telephone']}
        {...formulaire.champ('valeur')}
      />
      <ChampTexte libelle="Précision" exemple="secrétariat, portable, standard" {...formulaire.champ('libelle')} />
    </DialogueFormulaire>
  );
}

/** Les autres courriels et téléphones d'une fiche, chacun avec sa précision. */
export function AutresContacts({ objet, id, contacts, vu }: Proprietes) {
  const [ajoute, setAjoute] = useState(false);
  return (
    <div className="autres-contacts">
      {contacts.length > 0 && (
        <ul aria-label="Autres points de contact">
          {contacts.map((contact) => (
            <Ligne key={contact.id} contact={contact} vu={vu} />
          ))}
        </ul>
      )}
      <Bouton genre="discret" icone="plus" surClic={() => setAjoute(true)}>
        Autre courriel ou téléphone
      </Bouton>
      {ajoute && <Ajouter objet={objet} id={id} surFermer={() => setAjoute(false)} />}
    </div>
  );
}
