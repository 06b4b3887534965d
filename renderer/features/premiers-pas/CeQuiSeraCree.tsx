import type { ReactNode } from 'react';
import { dateLongue, heureFr } from '#shared/dates/format.ts';
import { profilDe } from '#shared/domain/instance/profil.rules.ts';
import { troisDates } from '#shared/domain/reunion/convocation.rules.ts';
import { delaiApplicable } from '#shared/domain/reunion/delai.rules.ts';
import { enTri } from '#shared/text/tri.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import type { NomIcone } from '#renderer/ui/icone/traces.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { estDateCivile } from '#shared/dates/date-civile.ts';
import { instancesCochees, type Reponses, type Territoire } from './reponses.ts';

/** Sans règlement intérieur encore : la règle supplétive. */
const COMITE_ORDINAIRE = { type: 'CDPE', rendAvis: null, agentsSeuls: null, etude: null } as const;
const DELAI_ORDINAIRE = delaiApplicable(profilDe({ instance: COMITE_ORDINAIRE, parametres: [] }, '2026-01-01'));

function Ligne({
  icone,
  note,
  children,
}: {
  readonly icone: NomIcone;
  readonly note: string;
  readonly children: ReactNode;
}) {
  return (
    <li>
      <Icone nom={icone} />
      <span>
        {children}
        <span className="note">{note}</span>
      </span>
    </li>
  );
}

interface Proprietes {
  readonly territoire: Territoire | null;
  readonly valeurs: Reponses;
  readonly aujourdHui: string;
  readonly enCours: boolean;
  readonly faute: string | null;
}

/** À droite des premiers pas : ce qui sera créé, dit avant de créer, et le geste qui crée. */
export function CeQuiSeraCree({ territoire, valeurs, aujourdHui, enCours, faute }: Proprietes) {
  const exemple = useDemande('fichier.ouvrirExemple');
  const cochees = instancesCochees(territoire, valeurs);
  const contrats = territoire?.contrats.filter(({ code }) => valeurs.contratCodes.includes(code)) ?? [];
  const qpv = contrats.reduce((somme, contrat) => somme + contrat.qpv, 0);
  const { reunion } = valeurs;
  /** Le dernier jour où elles peuvent être reçues, ou qu'il est trop tard pour la règle supplétive. */
  const convocations = (date: string): string | null => {
    if (territoire === null) return null;
    const { limite } = troisDates({ date, departement: territoire.code, delai: DELAI_ORDINAIRE }, aujourdHui);
    return limite < aujourdHui ? null : `convocations à faire partir ${dateLongue(limite)} au plus tard`;
  };
  return (
    <aside className="cote" aria-label="Ce qui sera créé">
      <Lien vers="/fichiers">Ouvrir un fichier existant</Lien>
      <h2>Ce qui sera créé</h2>
      <ul>
        {cochees.length > 0 && (
          <Ligne
            icone="personnes"
            note="catégories, périmètres et sièges d’EPCI selon le code du travail ; périmètres à confirmer par l’arrêté"
          >
            {pluriel(cochees.length, 'comité', 'comités')}
          </Ligne>
        )}
        {contrats.length > 0 && (
          <Ligne icone="piles" note="noms, codes et communes de 2024">
            {pluriel(contrats.length, 'contrat de ville', 'contrats de ville')}, {qpv} QPV
          </Ligne>
        )}
        {reunion !== null && estDateCivile(reunion.date) && (
          <Ligne
            icone="bulle"
            note={[cochees.find(({ cle }) => cle === reunion.instance)?.nom, convocations(reunion.date)]
              .filter(Boolean)
              .join(' ; ')}
          >
            1 réunion, le {dateLongue(reunion.date)}
            {reunion.heureDebut && ` à ${heureFr(reunion.heureDebut)}`}
          </Ligne>
        )}
        <Ligne
          icone="document"
          note={
            territoire === null
              ? 'dans vos documents'
              : `Documents, ${enTri(territoire.libelle).replace(/[^a-z0-9]+/gu, '-')}.comites`
          }
        >
          Un seul fichier, sur ce poste
        </Ligne>
      </ul>
      <div className="fin">
        {faute !== null && (
          <Repere sens="erreur" mot="Rien n’a été créé." annonce>
            {faute}
          </Repere>
        )}
        <p className="note">
          Ensuite : coller les membres depuis Excel ou un courriel, et la première convocation est prête.
        </p>
        <Bouton genre="premier" type="submit" enCours={enCours}>
          Créer mon fichier
        </Bouton>
        <Bouton genre="discret" enCours={exemple.enCours} surClic={() => void exemple.lancer({}).catch(direRefus())}>
          Voir l’exemple d’abord
        </Bouton>
      </div>
    </aside>
  );
}
