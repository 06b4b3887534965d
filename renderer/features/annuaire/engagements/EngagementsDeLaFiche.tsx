import type { ReactNode } from 'react';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import type { Engagements } from '#shared/domain/annuaire/engagements.schema.ts';
import type { StatutPresence } from '#shared/domain/seance/seance.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';

/** Comment on y était : sans accord à faire. */
const COMMENT: Readonly<Record<StatutPresence, string>> = {
  present: 'en séance',
  distance: 'à distance',
  pouvoir: 'pouvoir donné',
  excuse: 'excuse',
  absent: 'absence',
};

interface Ligne {
  readonly cle: string;
  readonly vers: string;
  readonly nom: string;
  readonly notes: readonly (string | null)[];
  readonly terme: string;
  readonly passe: boolean;
}

function Lignes({
  titre,
  note,
  lignes,
}: {
  readonly titre: string;
  readonly note?: ReactNode;
  readonly lignes: readonly Ligne[];
}) {
  if (lignes.length === 0) return null;
  return (
    <Bloc titre={titre} niveau={3} note={note}>
      <ul className="sieges-de-personne">
        {lignes.map(({ cle, vers, nom, notes, terme, passe }) => (
          <li key={cle} data-passe={passe || undefined}>
            <span>
              <Lien vers={vers} genre="objet">
                {nom}
              </Lien>
              <span className="note">{notes.filter((mot) => mot !== null && mot !== '').join(', ')}</span>
            </span>
            <span className="note">{terme}</span>
          </li>
        ))}
      </ul>
    </Bloc>
  );
}

/** « depuis le 3 mars 2024 », « dès le 1er janvier » : ce qui n'a pas commencé ne dure pas encore. */
const depuis = (debut: string | null, aujourdHui: string): string | null =>
  debut === null ? null : `${debut > aujourdHui ? 'dès le' : 'depuis le'} ${dateCourte(debut)}`;

interface Proprietes {
  readonly engagements: Engagements;
  readonly aujourdHui: string;
  /** Dit aussi qui, quand la fiche est celle d'une structure. */
  readonly nommer?: boolean | undefined;
}

/** « 12 présences, 3 invitations » : ce que le titre du bloc ajoute. */
const enNombre = ({ nombre, invitations }: Engagements['presences']): string =>
  [
    nombre > 0 && pluriel(nombre, 'présence', 'présences'),
    invitations > 0 && pluriel(invitations, 'invitation', 'invitations'),
  ]
    .filter(Boolean)
    .join(', ');

/** « Qui siège où », hors les sièges : réunions, décisions pilotées, contrats de ville, désignations, signatures. */
export function EngagementsDeLaFiche({ engagements, aujourdHui, nommer = false }: Proprietes) {
  const { presences, pilotees, fiches, contrats, designations, deploiements, signatures } = engagements;
  const reste = pilotees.nombre - pilotees.lignes.length;
  return (
    <>
      <Lignes
        titre="Désignations"
        lignes={designations.map(({ id, libelle, personne, debut, fin }) => ({
          cle: id,
          vers: `/annuaire/designations/${id}`,
          nom: libelle,
          notes: [nommer ? personne : null, depuis(debut, aujourdHui)],
          terme: fin !== null ? `jusqu’au ${dateCourte(fin)}` : (debut ?? '') > aujourdHui ? 'à venir' : 'en cours',
          passe: fin !== null && fin < aujourdHui,
        }))}
      />
      <Lignes
        titre="Déploie (EQ2030)"
        lignes={deploiements.map(({ id, libelle, territoires, debut, fin }) => ({
          cle: id,
          vers: `/annuaire/eq2030/${id}`,
          nom: libelle,
          notes: [
            territoires.length > 4 ? `${territoires.length} territoires` : territoires.join(', '),
            depuis(debut, aujourdHui),
          ],
          terme: fin === null ? '' : `jusqu’au ${dateCourte(fin)}`,
          passe: fin !== null && fin < aujourdHui,
        }))}
      />
      <Lignes
        titre="Réunions"
        note={enNombre(presences)}
        lignes={presences.recentes.map(({ reunionId, instance, date, statut, invitee, personne }) => ({
          cle: `${reunionId}-${personne}-${String(invitee)}`,
          vers: `/reunions/${reunionId}`,
          nom: instance,
          notes: [
            nommer ? personne : null,
            invitee ? 'sur invitation' : null,
            date > aujourdHui ? null : COMMENT[statut],
          ],
          terme: dateCourte(date),
          passe: false,
        }))}
      />
      <Lignes
        titre="Décisions et actions pilotées"
        note={pilotees.ouvertes === 0 ? null : `${pluriel(pilotees.ouvertes, 'ouverte', 'ouvertes')}`}
        lignes={pilotees.lignes.map(({ genre, id, texte, instance, date, echeance, ouverte }) => ({
          cle: id,
          vers: `/decisions/${genre}/${id}`,
          nom: texte,
          notes: [instance, dateCourte(date)],
          terme: !ouverte ? 'close' : echeance === null ? '' : `pour le ${dateCourte(echeance)}`,
          passe: !ouverte,
        }))}
      />
      {reste > 0 && (
        <p className="note">
          <Lien vers="/decisions">{`Et ${pluriel(reste, 'autre', 'autres')}`}</Lien>
        </p>
      )}
      <Lignes
        titre="Fiches action"
        lignes={fiches.map(({ id, intitule, role, sousAction, fin, close }) => ({
          cle: `${id}-${role}-${sousAction ?? ''}`,
          vers: `/fiches-action/${id}`,
          nom: intitule,
          notes: [sousAction === null ? role : `pilote de la sous-action « ${sousAction} »`],
          terme: close ? 'close' : fin === null ? '' : `jusqu’au ${dateCourte(fin)}`,
          passe: close,
        }))}
      />
      <Lignes
        titre="Contrats de ville"
        lignes={contrats.map(({ code, libelle, instance, signe }) => ({
          cle: `${code}-${signe ? 'signe' : (instance ?? '')}`,
          vers: '/contrats',
          nom: libelle,
          notes: [signe ? 'signataire' : instance === null ? 'dans le territoire couvert' : `par ${instance}`],
          terme: '',
          passe: false,
        }))}
      />
      <Lignes
        titre="Signe pour"
        lignes={signatures.map(({ id, emetteur, qualite, retireLe }) => ({
          cle: id,
          vers: '/reglages/emetteurs',
          nom: emetteur,
          notes: [qualite],
          terme: retireLe === null ? '' : `jusqu’au ${dateCourte(retireLe)}`,
          passe: retireLe !== null,
        }))}
      />
    </>
  );
}
