import { useEffect, useState } from 'react';
import { ChampsPersonne, enBrut, PERSONNE_VIDE, type PersonneBrute } from '#renderer/app/personnes/ChampsPersonne.tsx';
import { ChoixPersonne, type PersonneChoisie } from '#renderer/app/personnes/ChoixPersonne.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Segment } from '#renderer/ui/gestes/Segment.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { nomComplet, roleMandatLibelle } from '#shared/domain/annuaire/personne.labels.ts';
import { personneSaisieSchema, type RoleMandat } from '#shared/domain/annuaire/personne.schema.ts';
import { dateCivile } from '#shared/domain/champs.ts';
import { separerNom } from '#shared/domain/annuaire/nom-propre.rules.ts';
import { typographier } from '#shared/text/typographie.ts';
import { autreSiegeDe, nomDuSiege, type SiegeLu } from './lecture.ts';

/** Le siège où l'on nomme, et à quel titre d'abord. */
export interface PlaceANommer {
  readonly lu: SiegeLu;
  readonly role: RoleMandat;
}

interface Proprietes {
  readonly place: PlaceANommer;
  readonly aujourdHui: string;
  /** Les sièges de l'instance ce jour-là : la personne choisie y siège peut-être déjà. */
  readonly sieges: readonly SiegeLu[];
  readonly surFermer: () => void;
}

interface Brute extends PersonneBrute {
  readonly debut: string | null;
}

const ROLES = (['titulaire', 'suppleant'] as const).map((valeur) => ({ valeur, libelle: roleMandatLibelle[valeur] }));
const nominationSchema = personneSaisieSchema.extend({ debut: dateCivile.nullable() });
const DEPART: Brute = { ...PERSONNE_VIDE, debut: null };

/** Ce que la nomination change au siège, dit avant de nommer. */
function suite({ lu: { titulaire, categorie } }: PlaceANommer, role: RoleMandat): string {
  if (role === 'titulaire' && titulaire !== null) {
    return `${nomComplet(titulaire.personne)} laissera ce siège la veille ; qui remplace en cours de mandat siège pour la durée restant à courir (R. 5311-36).`;
  }
  if (categorie.numero === 'P')
    return 'La loi ne fixe pas de terme à la présidence : celle d’une collectivité, dans un comité local, suit sa désignation (R. 5311-31).';
  return categorie.troisAns
    ? 'Le mandat dure trois ans, renouvelables (R. 5311-36). Sans date, il est sans terme connu.'
    : 'Ce siège est occupé en raison de la fonction : le mandat est sans terme.';
}

/** Nomme sur un siège une personne de l'annuaire, ou une nouvelle, titulaire ou suppléante. */
export function Nommer({ place, aujourdHui, sieges, surFermer }: Proprietes) {
  const { lu } = place;
  const [role, setRole] = useState(place.role);
  const [connue, setConnue] = useState<PersonneChoisie | null>(null);
  const [nouvelle, setNouvelle] = useState(false);
  const nomination = useCommande('membres.nommer');
  const formulaire = useFormulaire({
    schema: nominationSchema,
    depart: DEPART,
    envoyer: async ({ debut, ...personne }) => {
      await nomination.lancer({
        siegeId: lu.siege.id,
        role,
        debut,
        personneId: connue?.id ?? null,
        personne: connue === null ? personne : null,
      });
      surFermer();
    },
  });
  const { valeurs, fautes } = formulaire;

  const { ref: fiche } = formulaire.attributs;
  // Qui ouvre ce dialogue vient dire un nom : le foyer y va d'emblée.
  useEffect(() => fiche.current?.querySelector<HTMLInputElement>('[role="combobox"]')?.focus(), [fiche]);
  // Le champ où l'on cherchait n'est plus là : le foyer va au nom, que l'on vérifie d'abord.
  useEffect(() => {
    if (nouvelle) fiche.current?.querySelector<HTMLInputElement>('[name="nom"]')?.focus();
  }, [nouvelle, fiche]);

  const ailleurs = connue === null || role === 'suppleant' ? null : autreSiegeDe(sieges, connue.id, lu.siege.id);
  const choisir = (choisie: PersonneChoisie | null) => {
    setConnue(choisie);
    setNouvelle(false);
    formulaire.repartir({ ...(choisie === null ? PERSONNE_VIDE : enBrut(choisie.personne)), debut: valeurs.debut });
  };
  const creer = (frappe: string) => {
    const { civilite, prenom, nom } = separerNom(frappe);
    setConnue(null);
    setNouvelle(true);
    formulaire.repartir({
      ...PERSONNE_VIDE,
      structure: lu.siege.organisme ?? '',
      civilite,
      prenom: prenom ?? '',
      nom,
      debut: valeurs.debut,
    });
  };

  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={`Nommer : ${nomDuSiege(lu)}`}
      libelle="Nomination"
      geste="Nommer"
      nonFait="Personne n’est nommé."
      large={nouvelle}
      surFermer={surFermer}
    >
      <Segment libelle="À quel titre" valeur={role} choix={ROLES} surChange={setRole} />
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
          libelle="Personne"
          valeur={connue}
          surChange={choisir}
          surCreer={creer}
          faute={fautes['nom'] && 'Choisissez une personne, ou tapez son nom pour la créer.'}
        />
      )}
      {ailleurs !== null && connue !== null && (
        <Repere sens="alerte" mot="Siège déjà." annonce>
          {`${nomComplet(connue.personne)} est titulaire ici : ${nomDuSiege(ailleurs)}. Présente, elle ne comptera qu’une fois dans le quorum.`}
        </Repere>
      )}
      <ChampDate
        libelle="Début du mandat"
        aide={typographier(suite(place, role))}
        {...formulaire.champ('debut')}
        aujourdHui={aujourdHui}
      />
    </DialogueFormulaire>
  );
}
