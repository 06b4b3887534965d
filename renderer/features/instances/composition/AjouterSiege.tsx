import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { Entree } from '#shared/contract/contract.ts';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { membreContract } from '#shared/contract/membre.contract.ts';
import { CATEGORIES } from '#shared/domain/instance/categories.data.ts';
import { collegeLibelle } from '#shared/domain/instance/instance.labels.ts';
import { collegeSchema } from '#shared/domain/instance/instance.schema.ts';
import { constatsDe } from './lecture.ts';

interface Proprietes {
  readonly fiche: InstanceFiche;
  readonly surFermer: () => void;
  readonly surAjoute: (siegeId: string) => void;
}

const COLLEGES = collegeSchema.options.map((valeur) => ({ valeur, libelle: collegeLibelle[valeur] }));

/** Ajoute un siège vacant ; dit aussitôt si le plafond de l'arrêté serait dépassé, sans l'empêcher. */
export function AjouterSiege({ fiche, surFermer, surAjoute }: Proprietes) {
  const { instance, sieges } = fiche;
  const ajout = useCommande('sieges.ajouter');
  const depart: Entree<'sieges.ajouter'> = { instanceId: instance.id, categorie: '1', organisme: '', college: null };
  const formulaire = useFormulaire({
    schema: membreContract['sieges.ajouter'].entree,
    depart,
    garde: false,
    envoyer: async (saisie) => {
      const { id } = await ajout.lancer(saisie);
      surFermer();
      surAjoute(id);
    },
  });
  const { categorie } = formulaire.valeurs;
  const decrite = CATEGORIES[instance.type].find(({ numero }) => numero === categorie);
  const deja = new Set(constatsDe(fiche).map(({ phrase }) => phrase));
  const nouveaux = constatsDe({ ...fiche, sieges: [...sieges, { id: 'nouveau', categorie, epciSiren: null }] }).filter(
    ({ phrase, code }) => code === 'R-007' && !deja.has(phrase),
  );

  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Ajouter un siège"
      libelle="Siège à ajouter"
      geste="Ajouter le siège"
      nonFait="Siège non ajouté."
      surFermer={surFermer}
    >
      <ChampChoix
        libelle="Catégorie"
        {...formulaire.champ('categorie')}
        surChange={(choix) => formulaire.changer('categorie', choix ?? '1')}
        options={CATEGORIES[instance.type].map(({ numero, alinea, bref }) => ({
          valeur: numero,
          libelle: numero === 'P' ? bref : `${alinea} ${bref}`,
        }))}
        aide={decrite && `${decrite.libelle} (${decrite.article}).`}
      />
      <ChampTexte
        libelle="Organisme"
        exemple="DDETSPP, CFDT, ville de Wittenheim…"
        {...formulaire.champ('organisme')}
        valeur={formulaire.valeurs.organisme ?? ''}
      />
      <ChampChoix
        libelle="Collège"
        aide="Celui à l’intérieur duquel un pouvoir peut être donné (R. 5311-43)."
        options={COLLEGES}
        vide={decrite ? `${collegeLibelle[decrite.college]}, d’ordinaire` : 'D’ordinaire'}
        {...formulaire.champ('college')}
      />
      {nouveaux.map(({ code, phrase, article }) => (
        <Repere key={code} sens="alerte" mot="Plafond dépassé." article={article} annonce>
          {phrase.replace(/\.$/u, '')}
        </Repere>
      ))}
    </DialogueFormulaire>
  );
}
