import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Corps } from '#renderer/ui/page/Corps.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { cleParametreSchema } from '#shared/domain/instance/parametre.schema.ts';
import { REGLES } from '#shared/domain/instance/profil.data.ts';
import { regimePhrase } from '#shared/domain/instance/profil.labels.ts';
import { profilDe } from '#shared/domain/instance/profil.rules.ts';
import { typographier } from '#shared/text/typographie.ts';
import { PanneauRegle } from './PanneauRegle.tsx';
import { QuestionsDeRegime } from './QuestionsDeRegime.tsx';
import { TableDeRegles } from './TableDeRegles.tsx';

const GROUPES = [...new Set(Object.values(REGLES).map(({ groupe }) => groupe))];

interface Proprietes {
  readonly fiche: InstanceFiche;
  readonly vu: number;
  readonly aujourdHui: string;
}

/** Chaque règle de l'instance, sa valeur, d'où elle vient ; `?regle=` ouvre celle que l'on fixe. */
export function OngletProfil({ fiche, vu, aujourdHui }: Proprietes) {
  const { instance, parametres } = fiche;
  const adresse = useAdresse();
  const { modifier } = useModification('instances.modifier', { id: instance.id, vu, objet: nomCourt(instance) });
  const profil = profilDe(fiche, aujourdHui);
  const choisie = cleParametreSchema.safeParse(adresse.lire('regle'));
  const propres = new Set(parametres.map(({ cle }) => cle)).size;
  return (
    <Corps
      panneau={
        choisie.success ? (
          <PanneauRegle
            key={choisie.data}
            cle={choisie.data}
            fiche={fiche}
            profil={profil}
            aujourdHui={aujourdHui}
            surFermer={() => adresse.poser({ regle: null })}
          />
        ) : null
      }
    >
      <p>{typographier(regimePhrase[profil.regime])}</p>
      {instance.type === 'commission' && (
        <Bloc titre="Ce que suit cette commission" note="R. 5311-45, R*133-1">
          <QuestionsDeRegime
            reponses={instance}
            surRepondre={(question, reponse) => void modifier({ [question]: reponse }).catch(direRefus())}
          />
        </Bloc>
      )}
      <LigneCalme>
        {propres === 0
          ? 'Toutes les règles sont celles du texte, faute de règlement intérieur saisi.'
          : `Valeurs propres à cette instance : ${propres} sur ${cleParametreSchema.options.length}.`}
      </LigneCalme>
      {GROUPES.map((groupe) => (
        <Bloc key={groupe} titre={groupe}>
          <TableDeRegles
            groupe={groupe}
            profil={profil}
            parametres={parametres}
            ouverte={choisie.success ? choisie.data : null}
            surOuvrir={(cle) => adresse.poser({ regle: cle })}
          />
        </Bloc>
      ))}
    </Corps>
  );
}
