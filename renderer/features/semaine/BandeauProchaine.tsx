import { dateLongue, distanceAuJour, heureFr } from '#shared/dates/format.ts';
import type { ProchaineReunion } from '#shared/domain/semaine/semaine.schema.ts';
import { accord } from '#shared/text/nombres.ts';
import { Sieges } from '#renderer/ui/dessins/Sieges.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';

interface Proprietes {
  readonly prochaine: ProchaineReunion;
  readonly aujourdHui: string;
}

function Quorum({ quorum }: { readonly quorum: NonNullable<ProchaineReunion['quorum']> }) {
  const { favorables, attendus, excuses, requis, arithmetique } = quorum;
  const total = favorables + attendus + excuses;
  const manque = requis === null ? 0 : Math.max(0, requis - favorables);
  return (
    <>
      <Sieges
        petit
        comptes={{ present: favorables, attendu: attendus, excuse: excuses }}
        seuil={requis}
        libelle={`${favorables} ${accord(favorables, 'réponse favorable', 'réponses favorables')}, ${attendus} sans réponse, ${excuses} ${accord(excuses, 'excusé', 'excusés')}${requis === null ? '' : ` ; il en faut ${requis}`}`}
      />
      <p>
        <NombreExplique libelle="Calcul du quorum prévu" calcul={arithmetique}>
          {`${favorables} ${accord(favorables, 'favorable', 'favorables')} sur ${total}`}
        </NombreExplique>
        <br />
        <span className="note">
          {requis === null
            ? 'quorum non requis'
            : `il en faut ${requis}${manque > 0 ? `, il en manque ${manque}` : ''}`}
        </span>
      </p>
    </>
  );
}

/** La prochaine réunion : son nom, dans combien de jours, où, ce que les réponses annoncent, et de quoi la préparer. */
export function BandeauProchaine({ prochaine, aujourdHui }: Proprietes) {
  const { id, nom, date, heure, lieu, etat, quorum } = prochaine;
  return (
    <section className="prochaine" aria-label="Prochaine réunion">
      <p>
        <b>{nom}</b>
        {`, ${dateLongue(date).replace(/\s\d{4}$/u, '')} à ${heureFr(heure)}`}
        <br />
        <span className="note">
          {['Prochaine réunion', distanceAuJour(date, aujourdHui), etat, lieu ?? 'lieu à fixer'].join(', ')}
        </span>
      </p>
      <span className="pousse prochaine-quorum">{quorum !== null && <Quorum quorum={quorum} />}</span>
      <Lien vers={`/reunions/${id}`} genre="bouton" libelle={`Préparer : ${nom}`}>
        Préparer
      </Lien>
    </section>
  );
}
