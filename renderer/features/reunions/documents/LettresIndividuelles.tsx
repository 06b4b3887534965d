import { useState } from 'react';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { convoqueDe, siegesConvoques } from '#shared/domain/reunion/reponse.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { SuiviDuTravail } from './SuiviDuTravail.tsx';
import { useTravail } from './use-travail.ts';

const AUCUN: ReadonlySet<string> = new Set();

/** Lettres individuelles pour les personnes cochées : un fichier Word par personne, ou toutes dans un seul. */
export function LettresIndividuelles({ seance }: { readonly seance: Seance }) {
  const [cochees, setCochees] = useState(AUCUN);
  const { lancer } = useDemande('lettres.preparer');
  const reunionId = seance.reunion.id;
  const travail = useTravail(() => lancer({ reunionId, genre: 'convocation-individuelle', objets: [...cochees] }));
  const membres = siegesConvoques(seance).filter(({ categorie }) => categorie !== 'P');
  if (membres.length === 0) return null;
  const toutes = cochees.size === membres.length;
  const cocher = (id: string, coche: boolean) =>
    setCochees((avant) => new Set(coche ? [...avant, id] : [...avant].filter((autre) => autre !== id)));
  const suite = [...cochees].map((id) => `objet=${id}`).join('&');
  return (
    <Bloc
      titre="Lettres individuelles"
      note="la lettre conjointe suffit ; celles-ci pour les personnes cochées"
      geste={
        <Bouton genre="discret" surClic={() => setCochees(toutes ? AUCUN : new Set(membres.map(({ id }) => id)))}>
          {toutes ? 'Tout décocher' : 'Tout cocher'}
        </Bouton>
      }
    >
      <div className="cases-en-colonnes">
        {membres.map((siege) => {
          const personne = convoqueDe(siege, seance.reunion.date);
          return personne === null ? null : (
            <ChampCase
              key={siege.id}
              libelle={nomComplet(personne)}
              valeur={cochees.has(siege.id)}
              surChange={(coche) => cocher(siege.id, coche)}
            />
          );
        })}
      </div>
      <div className="gestes-en-ligne">
        <Bouton
          icone="word"
          desactive={cochees.size === 0}
          enCours={travail.suivi !== null}
          surClic={() => void travail.commencer()}
        >
          {cochees.size === 0 ? 'Un fichier par personne' : `Préparer ${pluriel(cochees.size, 'lettre', 'lettres')}`}
        </Bouton>
        {cochees.size > 0 && (
          <Lien vers={`/reunions/${reunionId}/documents/convocation-individuelle?${suite}`} genre="geste">
            Toutes dans un seul fichier
          </Lien>
        )}
      </div>
      <SuiviDuTravail travail={travail} />
    </Bloc>
  );
}
