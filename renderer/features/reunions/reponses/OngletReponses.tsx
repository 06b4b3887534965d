import { useState } from 'react';
import { aVoixDeliberative, CATEGORIES } from '#shared/domain/instance/categories.data.ts';
import { siegesConvoques } from '#shared/domain/reunion/reponse.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { CollerReponses } from './CollerReponses.tsx';
import { LigneDInvite } from './LigneDInvite.tsx';
import { LigneDeReponse } from './LigneDeReponse.tsx';
import { QuorumPrevu } from './QuorumPrevu.tsx';

const RIEN = { siegeId: null, inviteId: null, personneId: null, mandataireSiegeId: null };

/** Le registre des réponses : le quorum qu'elles annoncent, puis chaque membre et chaque invité, un geste par ligne. */
export function OngletReponses({ seance, aujourdHui }: { readonly seance: Seance; readonly aujourdHui: string }) {
  const [colle, setColle] = useState(false);
  const noter = useCommande('reponses.noter');
  const { reunion, instance, invites } = seance;
  const convoques = siegesConvoques(seance);
  const fige = reunion.etat !== 'brouillon' && reunion.etat !== 'convoquee';
  const envoyer = (reponse: Parameters<typeof noter.lancer>[0]['reponses'][number]) =>
    void noter.lancer({ reunionId: reunion.id, recueLe: aujourdHui, reponses: [reponse] }).catch(direRefus());
  if (convoques.length === 0)
    return (
      <div className="corps">
        <p>
          Aucun membre à convoquer encore.{' '}
          <Lien vers={`/instances/${instance.id}/coller`}>Collez-les depuis un tableur ou un courriel</Lien>.
        </p>
      </div>
    );
  return (
    <div className="corps registre">
      <QuorumPrevu seance={seance} aujourdHui={aujourdHui} />
      {CATEGORIES[instance.type].map(({ numero, alinea, libelle }) => {
        const siens = convoques.filter(({ categorie }) => categorie === numero);
        if (siens.length === 0) return null;
        return (
          <Bloc
            key={numero}
            titre={numero === 'P' ? 'Coprésidents' : `${alinea} ${libelle}`}
            geste={
              numero === 'P' && !fige ? (
                <Bouton icone="copier" surClic={() => setColle(true)}>
                  Coller des réponses
                </Bouton>
              ) : undefined
            }
          >
            <ul className="liste liste-serree">
              {siens.map((siege) => (
                <LigneDeReponse
                  key={siege.id}
                  seance={seance}
                  siege={siege}
                  voix={aVoixDeliberative(instance.type, siege.categorie)}
                  fige={fige}
                  surNoter={(reponse) => envoyer({ ...RIEN, siegeId: siege.id, ...reponse })}
                />
              ))}
            </ul>
          </Bloc>
        );
      })}
      {invites.length > 0 && (
        <Bloc titre="Invités" note="sans voix">
          <ul className="liste liste-serree">
            {invites.map((invite) => (
              <LigneDInvite
                key={invite.presenceId}
                invite={invite}
                fige={fige}
                surNoter={(valeur) => envoyer({ ...RIEN, inviteId: invite.personne.id, valeur })}
              />
            ))}
          </ul>
        </Bloc>
      )}
      {colle && <CollerReponses seance={seance} aujourdHui={aujourdHui} surFermer={() => setColle(false)} />}
    </div>
  );
}
