import { regimeDe } from '#shared/domain/instance/profil.rules.ts';
import { controlerMentions, type Mention } from '#shared/domain/seance/mentions.rules.ts';
import { formeDe } from '#shared/domain/rendu/forme.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { seanceDuDocument } from '#shared/domain/service/choix-emetteur.rules.ts';
import { assertNever } from '#shared/errors/app-error.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { CoordonneesDuService } from './CoordonneesDuService.tsx';

const SIGNES = { presente: 'fait', manquante: 'alerte', sans_objet: 'moins' } as const;
const ETATS = { presente: 'présente', manquante: 'manquante', sans_objet: 'sans objet' } as const;

/** Où remplir ce qui manque. */
function adresseOu({ ou }: Mention, { reunion, points }: Seance): string | null {
  if (ou === null) return null;
  const seance = `/reunions/${reunion.id}/seance`;
  switch (ou.ecran) {
    case 'presence':
      return seance;
    case 'personne':
      return `/annuaire/${ou.id}`;
    case 'point':
      return `${seance}?point=${ou.id}`;
    case 'deliberation':
      return `${seance}?point=${points.find(({ deliberations }) => deliberations.some(({ id }) => id === ou.id))?.id ?? ''}`;
    case 'reunion':
      return `/reunions/${reunion.id}/convocation`;
    default:
      return assertNever(ou.ecran);
  }
}

function Liste({ mentions, seance }: { readonly mentions: readonly Mention[]; readonly seance: Seance }) {
  return (
    <ul className="mentions">
      {mentions.map((mention) => {
        const adresse = adresseOu(mention, seance);
        return (
          <li key={mention.cle} className={`mention-${mention.etat}`}>
            <Icone nom={SIGNES[mention.etat]} libelle={ETATS[mention.etat]} />
            <span>
              {mention.libelle}
              {mention.article !== null && <span className="article"> ({mention.article})</span>}
              {mention.detail && <span className="note">{mention.detail}</span>}
              {mention.etat === 'manquante' && adresse !== null && (
                <Lien vers={adresse} genre="geste" libelle={`Compléter : ${mention.libelle}`}>
                  Compléter
                </Lien>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Ce que le procès-verbal doit porter : ce qu'un texte exige, puis le bon usage ; ce qui manque mène où le remplir. */
export function MentionsDuProcesVerbal({ seance }: { readonly seance: Seance }) {
  const mentions = controlerMentions(seance);
  const regime = regimeDe(seance.instance);
  const exigees = mentions.filter(({ portee }) => portee === 'exige');
  const modeles = mentions.filter(({ portee }) => portee === 'modele');
  return (
    <Panneau titre="Mentions">
      <CoordonneesDuService emetteur={seanceDuDocument(seance, formeDe(seance)).emetteur} genre="proces-verbal" />
      {exigees.length > 0 && (
        <Bloc titre="Exigé" niveau={3}>
          <Liste mentions={exigees} seance={seance} />
        </Bloc>
      )}
      {modeles.length > 0 && (
        <Bloc titre="Modèle et bon usage" niveau={3}>
          {regime === 'CT' && (
            <p className="note">
              Le règlement intérieur du comité gouverne son procès-verbal (R. 5311-45) ; à défaut, ces mentions sont le
              modèle.
            </p>
          )}
          <Liste mentions={modeles} seance={seance} />
        </Bloc>
      )}
    </Panneau>
  );
}
