import { useState } from 'react';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { ChampsPersonne, enBrut, PERSONNE_VIDE, type PersonneBrute } from '#renderer/app/personnes/ChampsPersonne.tsx';
import { ChoixPersonne, type PersonneChoisie } from '#renderer/app/personnes/ChoixPersonne.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { ajouterJours, estDateCivile } from '#shared/dates/date-civile.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { separerNom } from '#shared/domain/annuaire/nom-propre.rules.ts';
import { nomComplet, roleMandatLibelle } from '#shared/domain/annuaire/personne.labels.ts';
import { type Personne, personneSaisieSchema, type RoleMandat } from '#shared/domain/annuaire/personne.schema.ts';
import { dateCivile } from '#shared/domain/champs.ts';
import { typographier } from '#shared/text/typographie.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { ChargesAReprendre } from './ChargesAReprendre.tsx';

/** Un siège que la personne occupe. */
export interface SiegeAReprendre {
  readonly mandatId: string;
  readonly instance: string;
  readonly organisme: string | null;
  readonly role: RoleMandat;
  readonly fin: string | null;
}

interface Proprietes {
  readonly personne: Personne;
  readonly sieges: readonly SiegeAReprendre[];
  readonly debut: string | null;
  readonly aujourdHui: string;
  /** Montre aussi ce qu'elle pilote, suit et rapporte. */
  readonly avecCharges?: boolean;
  readonly surFermer: () => void;
}

interface Brute extends PersonneBrute {
  readonly debut: string | null;
}

const schema = personneSaisieSchema.extend({ debut: dateCivile });

/** « jusqu’au 14/03/2026, puis Mme Y jusqu’au 14/09/2027 » : ce que le geste fera de ce siège, avant de le faire. */
function suite({ fin }: SiegeAReprendre, debut: string | null, nom: string): string {
  if (!estDateCivile(debut)) return '';
  const terme = fin === null ? 'sans terme' : `jusqu’au ${dateCourte(fin)}`;
  return `laissé le ${dateCourte(ajouterJours(debut, -1))}, puis ${nom} ${terme}`;
}

/** Remplace une personne sur tous ses sièges à compter d'un jour ; l'aperçu dit ce que devient chacun. Une seule opération. */
export function RemplacerPartout({ personne, sieges, debut, aujourdHui, avecCharges = false, surFermer }: Proprietes) {
  const [connue, setConnue] = useState<PersonneChoisie | null>(null);
  const [nouvelle, setNouvelle] = useState(false);
  const [choisis, setChoisis] = useState<ReadonlySet<string>>(() => new Set(sieges.map(({ mandatId }) => mandatId)));
  const [laissees, setLaissees] = useState<ReadonlySet<string>>(new Set());
  const [jourVoulu, setJourVoulu] = useState(debut);
  const remplacement = useCommande('membres.remplacerPartout');
  const lues = useRequete(
    'personnes.charges',
    avecCharges && estDateCivile(jourVoulu) ? { id: personne.id, le: jourVoulu } : null,
    { garder: true },
  );
  const charges = lues.donnees ?? [];
  const prises = charges.filter(({ cle, reste }) => reste === null && !laissees.has(cle)).map(({ cle }) => cle);
  const aviser = useAvisAnnulable();
  const partout = `sur ${enumerer(
    [
      (choisis.size > 0 || prises.length === 0) && pluriel(choisis.size, 'siège', 'sièges'),
      prises.length > 0 && pluriel(prises.length, 'charge', 'charges'),
    ].filter((mot) => mot !== false),
  )}`;
  const depart: Brute = { ...PERSONNE_VIDE, debut };
  const formulaire = useFormulaire({
    schema,
    depart,
    envoyer: async ({ debut: jour, ...saisie }) => {
      await remplacement.lancer({
        personneId: personne.id,
        parId: connue?.id ?? null,
        par: connue === null ? saisie : null,
        debut: jour,
        mandats: [...choisis],
        charges: prises,
      });
      surFermer();
      aviser(
        `${nomComplet(personne)} est remplacé${personne.civilite === 'Mme' ? 'e' : ''} ${partout}.`,
        'membres.remplacerPartout',
      );
    },
  });
  const { valeurs } = formulaire;
  const choisir = (choisie: PersonneChoisie | null) => {
    setConnue(choisie);
    setNouvelle(false);
    formulaire.repartir({
      ...(choisie === null ? PERSONNE_VIDE : enBrut(choisie.personne)),
      debut: valeurs.debut,
    });
  };
  const creer = (frappe: string) => {
    const { civilite, prenom, nom } = separerNom(frappe);
    setConnue(null);
    setNouvelle(true);
    formulaire.repartir({
      ...PERSONNE_VIDE,
      fonction: personne.fonction ?? '',
      structure: personne.structure ?? '',
      civilite,
      prenom: prenom ?? '',
      nom,
      debut: valeurs.debut,
    });
  };
  const basculer = (id: string) =>
    setChoisis((avant) => {
      const apres = new Set(avant);
      if (!apres.delete(id)) apres.add(id);
      return apres;
    });
  const nouveau = valeurs.nom.trim() === '' ? null : { ...valeurs, prenom: valeurs.prenom.trim() || null };
  const qui = connue?.personne ?? nouveau;
  const nom = qui === null ? 'son remplaçant' : nomComplet(qui);

  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={`Remplacer ${nomComplet(personne)}`}
      libelle="Remplacement"
      geste={`Remplacer ${partout}`}
      desactive={choisis.size + prises.length === 0}
      nonFait="Personne n’est remplacé."
      large={nouvelle}
      surFermer={surFermer}
    >
      {nouvelle ? (
        <>
          <ChampsPersonne civilite={formulaire.champ('civilite')} texte={formulaire.champ} />
          <div className="fiche-gestes">
            <Bouton genre="discret" surClic={() => choisir(null)}>
              Choisir plutôt une personne de l’annuaire
            </Bouton>
          </div>
        </>
      ) : (
        <ChoixPersonne
          libelle="Par qui"
          valeur={connue}
          surChange={choisir}
          surCreer={creer}
          faute={formulaire.fautes['nom'] && 'Choisissez une personne, ou tapez son nom pour la créer.'}
        />
      )}
      <ChampDate
        libelle="À compter du"
        obligatoire
        aide={typographier('Qui remplace en cours de mandat siège pour la durée restant à courir (R. 5311-36).')}
        {...formulaire.champ('debut')}
        surChange={(jour) => {
          formulaire.changer('debut', jour);
          setJourVoulu(jour);
        }}
        aujourdHui={aujourdHui}
      />
      {sieges.length > 0 && (
        <fieldset className="sieges-a-reprendre">
          <legend>Ses sièges</legend>
          <p className="note">
            {typographier(
              'Un mandat nominatif ne passe que par un arrêté (R. 5311-36) : décochez ceux qu’il ne change pas encore.',
            )}
          </p>
          {sieges.map((siege) => (
            <ChampCase
              key={siege.mandatId}
              libelle={[siege.instance, roleMandatLibelle[siege.role].toLowerCase(), siege.organisme]
                .filter((mot) => mot !== null)
                .join(', ')}
              aide={choisis.has(siege.mandatId) ? suite(siege, valeurs.debut, nom) : 'inchangé'}
              valeur={choisis.has(siege.mandatId)}
              surChange={() => basculer(siege.mandatId)}
            />
          ))}
        </fieldset>
      )}
      {avecCharges && (
        <ChargesAReprendre
          charges={charges}
          date={estDateCivile(jourVoulu)}
          laissees={laissees}
          par={nom}
          surBasculer={(cle) =>
            setLaissees((avant) => {
              const apres = new Set(avant);
              if (!apres.delete(cle)) apres.add(cle);
              return apres;
            })
          }
        />
      )}
    </DialogueFormulaire>
  );
}
